# Installs the build (BUILD) to a folder of its own below WORK, moves it, so that no path of the
# build can be in use, and builds and runs the consumer (SOURCE) against it.
file(REMOVE_RECURSE ${WORK})
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}: ${status}\n${out}")
  endif()
endfunction()
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/first)
file(RENAME ${WORK}/first ${WORK}/prefix)
run(${WORK}/prefix/bin/gwport --version)
foreach(text IN ITEMS man/man1/gwport.1 bash-completion/completions/gwport zsh/vendor-completions/_gwport
                      fish/vendor_completions.d/gwport.fish gwport/pre-commit-hooks.yaml
                      gwport/pre-commit-hook doc/gwport/README.md doc/gwport/copyright)
  if(NOT EXISTS ${WORK}/prefix/share/${text})
    message(FATAL_ERROR "share/${text} is not installed")
  endif()
endforeach()
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/build -G ${GENERATOR}
    -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${FLAGS}
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH=${WORK}/prefix)
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer)
