// The least that reading can cost with the libraries that do it; the units of every ratio.
#pragma once

#include <string>

namespace gwport::bench {

/// J: CPU ms of nlohmann/json's SAX parser with a handler that does nothing; the median of several.
[[nodiscard]] double json_floor_ms(const std::string& text);

/// L: CPU ms of libyaml's events, thrown away; the median of several.
[[nodiscard]] double yaml_floor_ms(const std::string& text);

}  // namespace gwport::bench
