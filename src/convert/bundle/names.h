// The names of what a bundle pulls in.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "convert/bundle/place.h"

namespace gwport::convert::bundle {

/// The name that a value should have: the last part of its pointer, if components can be called so,
/// else that or the name of its file without other characters than letters and digits ("order-line"
/// becomes "orderLine").
/// Source: OpenAPI 3.0, Components Object, keys; API Reference, CreateModel, name.
[[nodiscard]] std::string wanted_name(std::string_view last_token, std::string_view path);

/// "#/definitions/NAME" or "#/components/SECTION/NAME".
[[nodiscard]] std::string pointer_to(std::string_view section, std::string_view name, bool swagger);

/// The names that are taken, by section.
class Names {
 public:
  void take(const Section* section, std::string_view name) { taken_[section].emplace(name); }

  /// Takes the name, or where it is taken the first free one of name2, name3, ...
  [[nodiscard]] std::string make(const Section* section, const std::string& wanted);

 private:
  std::unordered_map<const Section*, std::unordered_set<std::string>> taken_;
  std::unordered_map<std::string, unsigned> numbers_;  // the last one by wanted name
};

}  // namespace gwport::convert::bundle
