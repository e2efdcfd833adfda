# What `cmake --install` puts where, so that find_package(gwport) gives gwport::gwport.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/gwport)

install(TARGETS gwport EXPORT gwport-targets)
install(TARGETS gwport_program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/gwport DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT gwport-targets NAMESPACE gwport:: DESTINATION ${package_dir})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/gwport-config.cmake.in
  ${CMAKE_BINARY_DIR}/gwport-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/gwport-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/gwport-config.cmake ${CMAKE_BINARY_DIR}/gwport-config-version.cmake
        DESTINATION ${package_dir})
