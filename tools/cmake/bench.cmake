# The benchmarks, built as users' programs are.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(GWPORT_STATIC ON CACHE BOOL "")
set(GWPORT_BENCH ON CACHE BOOL "")
set(GWPORT_WERROR OFF CACHE BOOL "")  # the reason is in release.cmake
