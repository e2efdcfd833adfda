#include "convert/bundle/names.h"

#include <algorithm>

#include "doc/pointer.h"

namespace gwport::convert::bundle {
namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_component_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return is_alphanumeric(c) || c == '.' || c == '-' || c == '_';
  });
}

/// Words run together, each but the first with a capital.
std::string joined(std::string_view words) {
  std::string name;
  bool begins = false;
  for (char c : words) {
    if (!is_alphanumeric(c)) {
      begins = !name.empty();
      continue;
    }
    if (begins && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    name += c;
    begins = false;
  }
  return name.empty() ? "value" : name;
}

}  // namespace

std::string wanted_name(std::string_view last_token, std::string_view path) {
  if (is_component_name(last_token)) return std::string(last_token);
  if (!last_token.empty()) return joined(last_token);
  const std::string_view file = path.substr(path.rfind('/') + 1);
  return joined(file.substr(0, file.rfind('.')));
}

std::string pointer_to(std::string_view section, std::string_view name, bool swagger) {
  std::string pointer = swagger ? "#" : "#/components";
  doc::append_token(pointer, section);
  doc::append_token(pointer, name);
  return pointer;
}

std::string Names::make(const Section* section, const std::string& wanted) {
  std::unordered_set<std::string>& taken = taken_[section];
  std::string name = wanted;
  unsigned& number = numbers_[std::string(section->openapi) + '/' + wanted];
  while (!taken.insert(name).second) {
    number = std::max(number + 1, 2U);
    name = wanted + std::to_string(number);
  }
  return name;
}

}  // namespace gwport::convert::bundle
