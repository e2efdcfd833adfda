# Every test under AddressSanitizer and UndefinedBehaviorSanitizer, without clang.
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1" CACHE STRING "")
set(GWPORT_SANITIZE ON CACHE BOOL "")
set(GWPORT_WERROR OFF CACHE BOOL "")  # the reason is in release.cmake
