// The names of members in differences: "methodIntegration.requestTemplates[application/json]".
#pragma once

#include <string_view>

namespace gwport::pipeline {

/// Whether the member is `name` or below it.
[[nodiscard]] inline bool begins_with(std::string_view member, std::string_view name) {
  if (!member.starts_with(name)) return false;
  return member.size() == name.size() || member[name.size()] == '.' || member[name.size()] == '[' ||
         member[name.size()] == '/';
}

/// The name behind the last dot.
[[nodiscard]] inline std::string_view last_name(std::string_view member) {
  return member.substr(member.rfind('.') + 1);
}

}  // namespace gwport::pipeline
