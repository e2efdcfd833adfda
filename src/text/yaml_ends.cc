#include "text/yaml_ends.h"

#include <algorithm>

namespace gwport::text {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

char at_or_blank(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : ' ';
}

std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

/// Past blanks and comments.
std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (text[at] == '#') {
      at = line_end(text, at);
    } else if (is_blank(text[at])) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

std::uint32_t end_of_double_quoted(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return static_cast<std::uint32_t>(std::min(at + 1, text.size()));
}

std::uint32_t end_of_single_quoted(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] != '\'') continue;
    if (at_or_blank(text, at + 1) != '\'') break;
    ++at;
  }
  return static_cast<std::uint32_t>(std::min(at + 1, text.size()));
}

/// Folding changes blanks only, so the other characters stand in the text in the same order with
/// nothing but blanks between them.
std::uint32_t end_of_others(std::string_view text, std::size_t at, std::string_view value) {
  std::size_t end = at;
  for (const char c : value) {
    if (is_blank(c)) continue;
    while (at < text.size() && is_blank(text[at])) ++at;
    if (at == text.size() || text[at] != c) break;
    end = ++at;
  }
  return static_cast<std::uint32_t>(end);
}

/// One past a tag. It ends at the first byte that yaml-cpp takes for none of a tag's, which need
/// not be a blank: !"text" is a quoted text.
std::size_t tag_end(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "!<") return std::min(text.find('>', at), text.size() - 1) + 1;
  constexpr std::string_view kTagBytes =
      "!-#;/?:@&=+$_.~*'()%0123456789"
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return text.find_first_not_of(kTagBytes, at);
}

}  // namespace

std::uint32_t content_begin(std::string_view text, std::uint32_t begin) {
  std::size_t at = begin;
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    at = text[at] == '!' ? tag_end(text, at) : text.find_first_of(" \t\r\n,[]{}", at);
    at = skip_blanks(text, std::min(at, text.size()));
  }
  return static_cast<std::uint32_t>(at);
}

std::uint32_t scalar_end(std::string_view text, std::uint32_t begin, std::string_view value) {
  switch (at_or_blank(text, begin)) {
    case '"':
      return end_of_double_quoted(text, begin);
    case '\'':
      return end_of_single_quoted(text, begin);
    case '|':
    case '>': {
      const std::uint32_t end = end_of_others(text, line_end(text, begin), value);
      return value.find_first_not_of(kBlanks) == std::string_view::npos ? begin + 1 : end;
    }
    default:
      return end_of_others(text, begin, value);
  }
}

std::uint32_t bracket_end(std::string_view text, std::uint32_t at) {
  std::size_t end = skip_blanks(text, at);
  while (end < text.size() && text[end] != ']' && text[end] != '}')
    end = skip_blanks(text, end + 1);
  return static_cast<std::uint32_t>(std::min(end + 1, text.size()));
}

bool null_stands_at(std::string_view text, std::uint32_t at, bool key, bool flow) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (text.substr(at, word.size()) != word) continue;
    const std::size_t end = at + word.size();
    std::size_t next = end;
    while (next < text.size() && (text[next] == ' ' || text[next] == '\t')) ++next;
    // Anything else than these belongs to the same plain scalar.
    const char after = at_or_blank(text, next);
    if (after == '#') return next > end;
    if (after == ':') return key && (flow || is_blank(at_or_blank(text, next + 1)));
    return is_blank(after) ||
           (flow && std::string_view(",]}").find(after) != std::string_view::npos);
  }
  return false;
}

}  // namespace gwport::text
