# One OBJECT target per folder below src. LAYER lists the folders whose headers it may include
# (tools/check-layers reads the same table out of tools/layers and fails the build on an upward include).
function(gwport_layer name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cc)
  add_library(gwport_${name} OBJECT ${sources})
  target_include_directories(gwport_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src
                                                   ${PROJECT_SOURCE_DIR}/include)
  target_link_libraries(gwport_${name} PRIVATE gwport_flags ${ARG_LINKS})
  gwport_precompile(gwport_${name} layers)
  set_property(GLOBAL APPEND PROPERTY GWPORT_LAYERS ${name})
endfunction()
