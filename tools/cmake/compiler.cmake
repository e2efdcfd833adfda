# Flags of our own targets. gwport_flags is linked PRIVATE, so a consumer never inherits a warning.
add_library(gwport_flags INTERFACE)
target_compile_features(gwport_flags INTERFACE cxx_std_20)
if(GWPORT_DEVELOPER)
  target_compile_options(gwport_flags INTERFACE
    -Wall -Wextra $<$<BOOL:${GWPORT_WERROR}>:-Werror>
    -Wshadow            # a hidden name is a misread name
    -Wconversion        # offsets are 32 bit: every narrowing is spelled out
    -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough
    -Wno-missing-field-initializers)  # aggregates with defaulted tails are the house style
endif()
if(GWPORT_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(GWPORT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
find_program(GWPORT_CCACHE ccache)
if(GWPORT_CCACHE AND PROJECT_IS_TOP_LEVEL)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${GWPORT_CCACHE})
endif()
