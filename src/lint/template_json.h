// Mapping templates that ought to make JSON.
#pragma once

#include <string>
#include <string_view>

namespace gwport::lint {

/// What makes a template no JSON whatever its references stand for, such as "a { is not closed";
/// empty where it may be JSON, or is not meant to be: where it does not begin with { or [. A
/// template with directives is only judged by its brackets, and only if every way through it
/// leaves the same ones open. Linear in the length.
[[nodiscard]] std::string json_fault(std::string_view text);

/// The same of the brackets alone.
[[nodiscard]] std::string bracket_fault(std::string_view text);

/// Whether the name of a template says that it makes JSON: application/json, or one with +json.
[[nodiscard]] bool is_json_type(std::string_view media_type);

}  // namespace gwport::lint
