# For daily work: quick to build, easy to debug.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
