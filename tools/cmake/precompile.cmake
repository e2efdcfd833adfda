# Most of what a small file compiles is the standard library: its headers are read once for all
# targets of a family. Not with ccache: it can't look into precompiled headers, and is faster still.
# Files include what they use all the same; builds with ccache see when one does not.
if(GWPORT_CCACHE)
  set(precompile OFF)
else()
  set(precompile ${GWPORT_DEVELOPER})
endif()
option(GWPORT_PRECOMPILE "Read the standard headers once" ${precompile})

# gwport_precompile(TARGET FAMILY HEADER...): targets of a family are compiled with the same options,
# the first one keeps the headers.
function(gwport_precompile target family)
  if(NOT GWPORT_PRECOMPILE)
    return()
  endif()
  get_property(first GLOBAL PROPERTY GWPORT_PRECOMPILED_${family})
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
    return()
  endif()
  set_property(GLOBAL PROPERTY GWPORT_PRECOMPILED_${family} ${target})
  target_precompile_headers(${target} PRIVATE
    <algorithm> <cstdint> <functional> <memory> <optional> <span> <string> <string_view>
    <unordered_map> <unordered_set> <utility> <vector> ${ARGN})
endfunction()
