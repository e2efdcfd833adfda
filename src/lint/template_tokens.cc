#include "lint/template_tokens.h"

#include <algorithm>

#include "lint/templates.h"

namespace gwport::lint {
namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '+' || c == '.';
}

struct Directive {
  std::string_view name;  ///< empty: none
  std::size_t end = 0;    ///< behind the name and its braces
};

/// The directive that begins at this '#'.
Directive directive_at(std::string_view text, std::size_t at) {
  constexpr std::string_view kNames[] = {"if",   "elseif", "else",   "end",     "foreach",
                                         "set",  "define", "macro",  "parse",   "include",
                                         "stop", "break",  "return", "evaluate"};
  const bool braces = text.substr(at + 1).starts_with('{');
  const std::size_t begin = at + (braces ? 2 : 1);
  std::size_t end = begin;
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;
  const std::string_view name = text.substr(begin, end - begin);
  if (std::find(std::begin(kNames), std::end(kNames), name) == std::end(kNames)) return {};
  return {name, end + (braces && text.substr(end).starts_with('}') ? 1 : 0)};
}

/// Whether a variable is set to what may be a piece of JSON.
bool sets_piece(std::string_view arguments) {
  const std::size_t equals = arguments.find('=');
  if (equals == arguments.npos) return true;
  const std::string_view value = arguments.substr(equals + 1);
  const std::size_t first = value.find_first_not_of(" \t\r\n");
  const bool text = first != value.npos && (value[first] == '"' || value[first] == '\'');
  return text && value.find_first_of("{}[]") != value.npos;
}

}  // namespace

Token Tokens::take(TokenKind kind, std::size_t end) {
  const std::size_t begin = at_;
  at_ = end;
  return {kind, text_.substr(begin, end - begin)};
}

void Tokens::skip_blanks() {
  constexpr std::string_view kBlanks = " \t\r\n";
  while (at_ < text_.size()) {
    if (text_[at_] == '#' && !text_.substr(at_).starts_with("#[[")) {
      const std::size_t behind = behind_unparsed(text_, at_);
      if (behind == at_) return;
      at_ = behind;
    } else if (kBlanks.find(text_[at_]) != kBlanks.npos) {
      ++at_;
    } else {
      return;
    }
  }
}

Token Tokens::read_string() {
  for (std::size_t at = at_ + 1; at < text_.size(); ++at) {
    if (text_[at] == '"') return take(TokenKind::kString, at + 1);
    if (text_[at] == '\\') {
      ++at;
    } else if (text_[at] == '$') {
      const std::size_t behind = behind_reference(text_, at);
      if (behind == text_.npos) return beyond();
      at = std::max(at, behind - 1);
    } else if (text_[at] == '#' && !directive_at(text_, at).name.empty()) {
      return beyond();
    }
  }
  return take(TokenKind::kOpenString, text_.size());
}

Token Tokens::read_directive(std::string_view name, std::size_t end) {
  at_ = end;
  const std::size_t next = std::min(text_.find_first_not_of(" \t", at_), text_.size());
  const bool arguments = name != "end" && name != "else" && text_.substr(next).starts_with('(');
  const std::size_t behind = arguments ? behind_arguments(text_, next) : end;
  if (behind == text_.npos || (name == "set" && sets_piece(text_.substr(end, behind - end))))
    return beyond();
  at_ = behind;
  return {TokenKind::kDirective, name};
}

Token Tokens::read_word() {
  std::size_t end = at_;
  bool reference = false;
  while (end < text_.size() && (is_word(text_[end]) || text_[end] == '$')) {
    const std::size_t behind = text_[end] == '$' ? behind_reference(text_, end) : end;
    if (behind == text_.npos) return beyond();
    reference = reference || behind != end;
    end = std::max(end + 1, behind);
  }
  return take(reference ? TokenKind::kReference : TokenKind::kWord, std::max(end, at_ + 1));
}

Token Tokens::next() {
  skip_blanks();
  if (at_ >= text_.size()) return {};
  switch (text_[at_]) {
    case '{':
    case '[':
      return take(TokenKind::kOpen, at_ + 1);
    case '}':
    case ']':
      return take(TokenKind::kClose, at_ + 1);
    case ',':
      return take(TokenKind::kComma, at_ + 1);
    case ':':
      return take(TokenKind::kColon, at_ + 1);
    case '"':
      return read_string();
    case '#': {
      const Directive directive = directive_at(text_, at_);
      if (directive.name.empty()) return beyond();
      return read_directive(directive.name, directive.end);
    }
    default:
      return read_word();
  }
}

}  // namespace gwport::lint
