#include "pipeline/recognize.h"

#include <array>

namespace gwport::pipeline {
namespace {

constexpr std::array<std::string_view, 2> kVersionKeys{"swagger", "openapi"};
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kBom = "\xEF\xBB\xBF";

bool is_quote(char c) { return c == '"' || c == '\''; }

/// Whether a key ends at `end`: a quote perhaps, blanks, a colon.
bool colon_follows(std::string_view text, std::size_t end) {
  if (end < text.size() && is_quote(text[end])) ++end;
  const std::size_t next = text.find_first_not_of(kBlanks, end);
  return next != std::string_view::npos && text[next] == ':';
}

/// Whether a key that begins at `begin` can be one of the root. In braces every key can; nothing
/// tells depth without reading. In block style it stands at the start of a line.
bool can_be_top(std::string_view text, std::size_t begin, bool braces) {
  if (begin > 0 && is_quote(text[begin - 1])) --begin;
  if (begin == 0) return true;
  const char before = text[begin - 1];
  if (before == '\n' || before == '\r') return true;
  return braces && (before == '{' || before == ',' || before == ' ' || before == '\t');
}

}  // namespace

bool may_be_openapi(std::string_view text) {
  if (text.starts_with(kBom)) text.remove_prefix(kBom.size());
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return false;
  if (text[first] == '[') return false;
  const bool braces = text[first] == '{';
  for (const std::string_view key : kVersionKeys) {
    for (std::size_t at = text.find(key); at != std::string_view::npos;
         at = text.find(key, at + key.size())) {
      if (can_be_top(text, at, braces) && colon_follows(text, at + key.size())) return true;
    }
  }
  return false;
}

bool is_openapi(const doc::Node& root) {
  for (const std::string_view key : kVersionKeys) {
    if (root.find(key) != nullptr) return true;
  }
  return false;
}

}  // namespace gwport::pipeline
