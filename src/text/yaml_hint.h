// Broken YAML in plain words.
#pragma once

#include <string>
#include <string_view>

namespace gwport::text {

/// What is wrong at this place and what to do, for a person. `problem` is the YAML library's
/// wording; an unknown one gives a general answer.
[[nodiscard]] std::string yaml_hint(std::string_view text, std::size_t at,
                                    std::string_view problem);

}  // namespace gwport::text
