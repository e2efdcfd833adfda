// Who may call a method.
#pragma once

#include <string>

#include "model/resource.h"

namespace gwport::pipeline {

/// Whether the method asks callers for nothing: no authorization and no API key. A resource policy
/// may still keep them out.
[[nodiscard]] inline bool is_open(const model::Method& method) {
  return method.authorization_type == "NONE" && !method.api_key_required;
}

/// What callers need, such as "callers need AWS_IAM and an API key"; for people.
[[nodiscard]] inline std::string access_text(const model::Method& method) {
  if (is_open(method)) return "open: callers need nothing";
  std::string text;
  if (method.authorization_type != "NONE") text = method.authorization_type;
  if (method.api_key_required) text += text.empty() ? "an API key" : " and an API key";
  return "callers need " + text;
}

}  // namespace gwport::pipeline
