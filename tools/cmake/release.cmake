# What users run: optimised, one file that starts fast.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(GWPORT_STATIC ON CACHE BOOL "")
# g++ 12 warns falsely about std::string and std::vector once it inlines (-Wrestrict, -Warray-bounds):
# warnings are errors in the other builds.
set(GWPORT_WERROR OFF CACHE BOOL "")
