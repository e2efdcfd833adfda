# The Debian package (target gwport_package, or tools/package).
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gwport)
set(CPACK_PACKAGE_CONTACT "The authors of gwport <gwport@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libyaml-dev, libyaml-cpp-dev")  # to link the library
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"gwport reads Swagger 2.0 and OpenAPI 3.0 files and tells what ImportRestApi,
PutRestApi and GetExport of Amazon API Gateway (REST APIs) would do with them:
entities, errors and warnings in the service's words, each at its place.")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
if(NOT GWPORT_STATIC)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)

add_custom_target(gwport_package
  COMMAND ${CMAKE_CPACK_COMMAND} --config ${CMAKE_BINARY_DIR}/CPackConfig.cmake -B ${CMAKE_BINARY_DIR}
  WORKING_DIRECTORY ${CMAKE_BINARY_DIR}
  COMMENT "Building the Debian package" VERBATIM)
add_dependencies(gwport_package gwport gwport_program gwport_texts)
