#include "check/parse_issues/reading.h"

#include <algorithm>

#include "text/java_number.h"

namespace gwport::check {

std::string_view text_of(Reading& reading, const doc::Node& value) {
  if (!value.is_number()) return value.text();
  std::string text = text::java_number(value.text());
  return text == value.text() ? value.text() : reading.made.emplace_back(std::move(text));
}

bool is_blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\x1c' && c <= '\x1f');
  });
}

bool is_java_true(const doc::Node& value) {
  if (!value.is_string()) return value.is_true();
  constexpr std::string_view kTrue = "true";
  return std::equal(kTrue.begin(), kTrue.end(), value.text().begin(), value.text().end(),
                    [](char a, char b) { return a == (b | 0x20); });
}

}  // namespace gwport::check
