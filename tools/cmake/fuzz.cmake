# The fuzzers, and every test under AddressSanitizer and UndefinedBehaviorSanitizer. libFuzzer comes
# with clang.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1" CACHE STRING "")
set(GWPORT_SANITIZE ON CACHE BOOL "")
set(GWPORT_FUZZ ON CACHE BOOL "")
set(GWPORT_WERROR OFF CACHE BOOL "")  # warnings are judged by one compiler, in the dev build
