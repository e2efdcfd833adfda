# What users run: optimised, one file that starts fast.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(GWPORT_STATIC ON CACHE BOOL "")
