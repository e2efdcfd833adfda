#include "lint/templates.h"

#include <algorithm>
#include <vector>

namespace gwport::lint {
namespace {

constexpr auto kNone = std::string_view::npos;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

/// The word at the place, as long as it is one.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (end < text.size() && is_letter(text[end])) {
    while (end < text.size() && is_word(text[end])) ++end;
  }
  return text.substr(std::min(at, text.size()), end - at);
}

bool opens_block(std::string_view text, std::string_view word, std::size_t behind) {
  constexpr std::string_view kOpening[] = {"if", "foreach", "define", "macro"};
  if (std::find(std::begin(kOpening), std::end(kOpening), word) == std::end(kOpening)) return false;
  const std::size_t next = text.find_first_not_of(" \t", behind);
  return next != kNone && text[next] == '(';
}

}  // namespace

std::size_t behind_unparsed(std::string_view text, std::size_t at) {
  struct Form {
    std::string_view begin;
    std::string_view end;
  };
  for (const Form& form : {Form{"##", "\n"}, Form{"#*", "*#"}, Form{"#[[", "]]#"}}) {
    if (!text.substr(at).starts_with(form.begin)) continue;
    const std::size_t end = text.find(form.end, at + form.begin.size());
    return end == kNone ? text.size() : end + form.end.size();
  }
  return at;
}

std::size_t behind_arguments(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  for (char quote = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\\') return kNone;
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '(' || c == '[') {
      ++depth;
    } else if (c == ')' || c == ']') {
      if (--depth == 0) return at + 1;
    }
  }
  return kNone;
}

std::size_t behind_reference(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  if (text.substr(end).starts_with('!')) ++end;
  const bool braces = text.substr(end).starts_with('{');
  if (braces) ++end;
  const std::string_view name = word_at(text, end);
  if (name.empty()) return at;
  end += name.size();
  while (end < text.size()) {
    if (text[end] == '(' || text[end] == '[') {
      end = behind_arguments(text, end);
      if (end == kNone) return kNone;
      continue;
    }
    const std::string_view member = text[end] == '.' ? word_at(text, end + 1) : std::string_view{};
    if (member.empty()) break;
    end += 1 + member.size();
  }
  return end + (braces && text.substr(end).starts_with('}') ? 1 : 0);
}

Blocks count_blocks(std::string_view text) {
  Blocks blocks;
  std::vector<std::string_view> open;
  for (std::size_t at = text.find('#'); at < text.size(); at = text.find('#', at)) {
    if (at > 0 && text[at - 1] == '\\') {
      ++at;
      continue;
    }
    if (const std::size_t behind = behind_unparsed(text, at); behind != at) {
      at = behind;
      continue;
    }
    const bool braces = text.substr(at + 1).starts_with('{');
    const std::size_t begin = at + (braces ? 2 : 1);
    const std::string_view word = word_at(text, begin);
    const std::size_t behind = begin + word.size() + (braces ? 1 : 0);
    if (opens_block(text, word, behind)) {
      open.push_back(text.substr(at, 1 + word.size()));
    } else if (word == "end") {
      if (open.empty()) blocks.closed_too_often = true;
      if (!open.empty()) open.pop_back();
    }
    at = begin + word.size();
  }
  if (!open.empty()) blocks.open = open.back();
  return blocks;
}

bool next_reference(std::string_view text, std::size_t& at, Reference& reference) {
  for (at = text.find('$', at); at < text.size(); at = text.find('$', at)) {
    const bool escaped = at > 0 && text[at - 1] == '\\';
    ++at;
    if (text.substr(at).starts_with('!')) ++at;
    reference.braces = text.substr(at).starts_with('{');
    if (reference.braces) ++at;
    reference.name = word_at(text, at);
    if (reference.name.empty() || escaped) continue;
    at += reference.name.size();
    const bool dotted = text.substr(at).starts_with('.');
    reference.member = dotted ? word_at(text, at + 1) : std::string_view{};
    if (!reference.member.empty()) at += 1 + reference.member.size();
    return true;
  }
  return false;
}

}  // namespace gwport::lint
