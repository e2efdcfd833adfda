# For daily work: quick to build, easy to debug.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
# Thirty test programs hold all of the library's debug information: lld links them in a fraction of the
# time. Where it is missing, the compiler's own linker does.
find_program(GWPORT_LLD ld.lld)
if(GWPORT_LLD)
  set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=lld" CACHE STRING "")
endif()
