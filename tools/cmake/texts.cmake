# What the program says about itself, written by itself and installed where man, shells and people
# look for it.
set(texts ${CMAKE_BINARY_DIR}/texts)
function(gwport_text name)
  add_custom_command(OUTPUT ${texts}/${name}
    COMMAND gwport_program ${ARGN} -o ${texts}/${name} DEPENDS gwport_program VERBATIM)
  set_property(GLOBAL APPEND PROPERTY GWPORT_TEXTS ${texts}/${name})
endfunction()
file(MAKE_DIRECTORY ${texts})
gwport_text(gwport.1 man)
gwport_text(gwport.bash completions bash)
gwport_text(_gwport completions zsh)
gwport_text(gwport.fish completions fish)
get_property(all GLOBAL PROPERTY GWPORT_TEXTS)
add_custom_target(gwport_texts ALL DEPENDS ${all})

set(share ${CMAKE_INSTALL_DATADIR})
install(FILES ${texts}/gwport.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${texts}/gwport.bash DESTINATION ${share}/bash-completion/completions RENAME gwport)
install(FILES ${texts}/_gwport DESTINATION ${share}/zsh/vendor-completions)
install(FILES ${texts}/gwport.fish DESTINATION ${share}/fish/vendor_completions.d)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/.pre-commit-hooks.yaml DESTINATION ${share}/gwport
        RENAME pre-commit-hooks.yaml)
install(PROGRAMS ${PROJECT_SOURCE_DIR}/tools/pre-commit-hook DESTINATION ${share}/gwport)

# The libraries in the program ask for their notices to go with it.
set(notices "Linked into the program, with the notices of their authors as Debian has them:\n")
foreach(package IN ITEMS libyaml-dev libyaml-cpp-dev nlohmann-json3-dev libvalijson-dev libcxxopts-dev
                         libstdc++-12-dev libc6-dev)
  if(EXISTS /usr/share/doc/${package}/copyright)
    file(READ /usr/share/doc/${package}/copyright notice)
    string(APPEND notices "\n==== ${package}\n\n${notice}")
  endif()
endforeach()
file(WRITE ${texts}/copyright "${notices}")
install(FILES ${texts}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
