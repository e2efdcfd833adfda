#include "lint/template_json.h"

#include <algorithm>
#include <vector>

#include "lint/integration.h"
#include "lint/template_tokens.h"

namespace gwport::lint {
namespace {

using enum TokenKind;

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 24;
  std::string result = "'";
  result += text.substr(0, kLongest);
  if (text.size() > kLongest) result += "...";
  return result += '\'';
}

std::string unclosed(char bracket) { return std::string("a ") + bracket + " is not closed"; }

bool is_literal(std::string_view word) {
  return word == "true" || word == "false" || word == "null" || word.front() == '-' ||
         (word.front() >= '0' && word.front() <= '9');
}

/// Reads the tokens of a template without branches as JSON in which a reference is anything.
class Reader {
 public:
  /// What is wrong with the token; empty when nothing is.
  std::string take(const Token& token);
  [[nodiscard]] std::string finish() const {
    return open_.empty() ? std::string{} : unclosed(open_.back().bracket);
  }
  [[nodiscard]] bool started() const { return started_; }

 private:
  struct Level {
    char bracket;
    bool reference = false;  // in this entry
    bool colon = false;      // in this entry
  };
  std::string open(char bracket);
  std::string close(char bracket);
  std::string end_entry(bool last);
  std::string colon();
  std::string value(const Token& token);

  std::vector<Level> open_;
  TokenKind before_ = kEnd;
  bool started_ = false;
};

std::string Reader::open(char bracket) {
  const bool another = open_.empty() && before_ == kClose;  // several values: lines of JSON
  if (!another && (before_ == kString || before_ == kWord || before_ == kClose))
    return std::string("something is missing before a ") + bracket;
  open_.push_back({bracket});
  started_ = true;
  return {};
}

/// At a comma or closing bracket.
std::string Reader::end_entry(bool last) {
  if (before_ == kColon) return "a : has no value";
  Level& level = open_.back();
  const bool empty = before_ == kComma || before_ == kOpen;
  if (empty && !(last && before_ == kOpen))
    return last ? "a , stands before a closing bracket" : "a , has nothing before it";
  const bool value_missing = level.bracket == '{' && !empty && !level.colon && !level.reference;
  level.colon = level.reference = false;
  return value_missing ? "a name has no value" : std::string{};
}

std::string Reader::close(char bracket) {
  const char opening = bracket == '}' ? '{' : '[';
  if (open_.empty()) return std::string("a ") + bracket + " closes nothing";
  if (open_.back().bracket != opening) return unclosed(open_.back().bracket);
  std::string fault = end_entry(true);
  open_.pop_back();
  return fault;
}

std::string Reader::colon() {
  const bool named = before_ == kString || before_ == kReference;
  if (open_.empty() || !named) return "a : has no name before it";
  if (open_.back().bracket == '[') return "a : stands in a list";
  open_.back().colon = true;
  return {};
}

std::string Reader::value(const Token& token) {
  if (before_ == kString || before_ == kWord || before_ == kClose)
    return "something is missing before " + quoted(token.text);
  if (token.kind == kWord && !is_literal(token.text))
    return quoted(token.text) + " is no value of JSON";
  return {};
}

std::string Reader::take(const Token& token) {
  std::string fault;
  const bool inside = !open_.empty();
  switch (token.kind) {
    case kOpen:
      fault = open(token.text.front());
      break;
    case kClose:
      fault = close(token.text.front());
      break;
    case kComma:
      fault = inside ? end_entry(false) : "a , stands behind the end";
      break;
    case kColon:
      fault = colon();
      break;
    case kReference:
      if (inside) open_.back().reference = true;
      break;
    case kOpenString:
      fault = "a \" is not closed";
      break;
    default:
      fault = value(token);
  }
  before_ = token.kind;
  return fault;
}

/// Counts brackets along all ways through a template.
class Balance {
 public:
  /// False when the ways differ, or nobody knows.
  bool take(const Token& token);
  [[nodiscard]] std::string finish() const;
  /// What is wrong whatever the ways: a loop that ends with a comma before a closing bracket.
  [[nodiscard]] const std::string& fault() const { return fault_; }

 private:
  struct Count {
    long braces = 0;
    long brackets = 0;
    bool operator==(const Count&) const = default;
  };
  struct Block {
    Count before;
    Count first;  // what its first branch makes of it
    bool loop = false;
    bool branched = false;
    bool otherwise = false;  // has an #else
  };
  bool end_branch();
  bool end_block();

  Count now_;
  std::vector<Block> blocks_;
  TokenKind before_ = kEnd;
  bool loop_left_comma_ = false;
  std::string fault_;
};

bool Balance::end_branch() {
  if (blocks_.empty() || blocks_.back().loop) return false;
  Block& block = blocks_.back();
  if (block.branched && !(block.first == now_)) return false;
  block.first = now_;
  block.branched = true;
  now_ = block.before;
  return true;
}

bool Balance::end_block() {
  if (blocks_.empty()) return false;
  const Block block = blocks_.back();
  blocks_.pop_back();
  const bool may_be_skipped = block.loop || !block.otherwise;
  if (may_be_skipped && !(now_ == block.before && (!block.branched || block.first == now_)))
    return false;
  return !block.branched || block.first == now_;
}

bool Balance::take(const Token& token) {
  if (loop_left_comma_ && token.kind == kClose)
    fault_ = "a loop leaves a , before a closing bracket";
  const bool ends = token.kind == kDirective && token.text == "end";
  loop_left_comma_ = ends && before_ == kComma && !blocks_.empty() && blocks_.back().loop;
  before_ = token.kind;
  if (token.kind == kOpen || token.kind == kClose) {
    const bool brace = token.text == "{" || token.text == "}";
    (brace ? now_.braces : now_.brackets) += token.kind == kOpen ? 1 : -1;
    return true;
  }
  if (token.kind != kDirective) return token.kind != kOpenString && token.kind != kBeyond;
  if (token.text == "set") return true;
  if (token.text == "if" || token.text == "foreach") {
    blocks_.push_back({now_, {}, token.text == "foreach"});
    return true;
  }
  if (token.text == "end") return end_block();
  if (token.text != "else" && token.text != "elseif") return false;
  if (!end_branch()) return false;
  blocks_.back().otherwise = token.text == "else";
  return true;
}

std::string Balance::finish() const {
  if (!blocks_.empty()) return {};
  if (now_.braces > 0) return unclosed('{');
  if (now_.brackets > 0) return unclosed('[');
  if (now_.braces < 0) return "a } closes nothing";
  return now_.brackets < 0 ? "a ] closes nothing" : std::string{};
}

}  // namespace

std::string bracket_fault(std::string_view text) {
  Balance balance;
  Tokens tokens(text);
  bool started = false;
  for (Token token = tokens.next(); token.kind != kEnd; token = tokens.next()) {
    if (!started && token.kind != kDirective && token.kind != kOpen) return {};
    started = started || token.kind == kOpen;
    if (!balance.take(token)) return {};
    if (!balance.fault().empty()) return balance.fault();
  }
  return balance.finish();
}

std::string json_fault(std::string_view text) {
  Reader reader;
  Tokens tokens(text);
  for (Token token = tokens.next(); token.kind != kEnd; token = tokens.next()) {
    if (token.kind == kBeyond) return {};
    const bool directive = token.kind == kDirective;
    if (directive && token.text == "set") continue;
    if (!directive && !reader.started() && token.kind != kOpen) return {};
    if (directive) return bracket_fault(text);
    std::string fault = reader.take(token);
    if (!fault.empty()) return fault;
  }
  return reader.finish();
}

bool is_json_type(std::string_view media_type) {
  media_type = media_type.substr(0, media_type.find(';'));
  return media_type.ends_with("/json") || media_type.ends_with("+json");
}

}  // namespace gwport::lint
