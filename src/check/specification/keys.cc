#include "check/specification/keys.h"

#include <algorithm>

namespace gwport::check::specification {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_status2(std::string_view key) {
  return key.size() == 3 && std::all_of(key.begin(), key.end(), is_digit);
}

bool is_status3(std::string_view key) {
  if (key.size() != 3 || key[0] < '1' || key[0] > '5') return false;
  return key.ends_with("XX") || is_status2(key);
}

bool is_component(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-' || c == '_';
  });
}

}  // namespace

constexpr Keys kStatusKeys2{is_status2, "a status code has three digits, or is default"};
constexpr Keys kStatusKeys3{is_status3, "a status code is 100 to 599, 1XX to 5XX, or default"};
constexpr Keys kComponentKeys{is_component,
                              "a name has letters, digits, dots, hyphens and underscores only"};

}  // namespace gwport::check::specification
