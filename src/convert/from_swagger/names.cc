#include "convert/from_swagger/names.h"

#include <charconv>
#include <unordered_set>

#include "convert/operations.h"

namespace gwport::convert::from_swagger {
namespace {

std::string cleaned(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool inside = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;  // of a character
    if (!inside) out += is_component_name({&c, 1}) ? c : '_';
  }
  return out.empty() ? "_" : out;
}

/// The text that a token stands for.
std::string decoded(std::string_view token) {
  std::string out;
  for (std::size_t i = 0; i < token.size(); ++i) {
    unsigned value = 0;
    const char* const hex = token.data() + i + 1;
    if (token[i] == '%' && i + 2 < token.size() &&
        std::from_chars(hex, hex + 2, value, 16).ptr == hex + 2) {
      out += static_cast<char>(value);
      i += 2;
    } else if (token[i] == '~' && i + 1 < token.size()) {
      out += token[++i] == '1' ? '/' : '~';
    } else {
      out += token[i];
    }
  }
  return out;
}

}  // namespace

Names new_names(const doc::Node* section) {
  Names names;
  if (section == nullptr) return names;
  std::unordered_set<std::string> taken;
  std::unordered_map<std::string, int> numbers;  // the last one of each name
  for (const doc::Node& each : section->members()) {
    if (is_component_name(each.key())) taken.emplace(each.key());
  }
  for (const doc::Node& each : section->members()) {
    if (is_component_name(each.key())) continue;
    const std::string base = cleaned(each.key());
    std::string name = base;
    while (!taken.insert(name).second) {
      int& number = numbers.try_emplace(base, 1).first->second;
      name = base + '_' + std::to_string(++number);
    }
    names.emplace(each.key(), std::move(name));
  }
  return names;
}

std::string_view renamed_token(const Names& names, std::string_view token) {
  if (names.empty()) return token;
  const auto found = names.find(decoded(token));
  return found == names.end() ? token : std::string_view(found->second);
}

}  // namespace gwport::convert::from_swagger
