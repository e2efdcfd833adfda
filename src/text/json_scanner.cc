#include "text/json_scanner.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#include "doc/tree_builder.h"
#include "text/json_string.h"

namespace gwport::text {
namespace {

using doc::Kind;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// One run over a text. Every function gives false at the first thing that is wrong.
class Scanner {
 public:
  Scanner(doc::Document& document, std::size_t max_depth)
      : text_(document.source->text()),
        arena_(*document.arena),
        max_depth_(max_depth),
        builder_(arena_) {}

  bool run() {
    if (!value()) return false;
    while (builder_.depth() > 0) {
      if (!next()) return false;
    }
    skip_space();
    return at_ == text_.size();
  }

  [[nodiscard]] doc::TreeBuilder& builder() { return builder_; }

 private:
  /// NUL at the end of the text: no token begins with one.
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(at_); }

  void skip_space() {
    for (;;) {
      const char c = peek();
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') return;
      ++at_;
      if (c == '\n') skip_indent();
    }
  }

  /// Most of the white space of a document is at the start of its lines.
  void skip_indent() {
    constexpr std::uint64_t kSpaces = 0x2020202020202020;
    while (text_.size() - at_ >= sizeof kSpaces) {
      std::uint64_t word = 0;
      std::memcpy(&word, text_.data() + at_, sizeof word);
      if (word != kSpaces) return;
      at_ += sizeof word;
    }
  }

  bool value() {
    skip_space();
    switch (peek()) {
      case '{':
        return open(Kind::kObject, '}');
      case '[':
        return open(Kind::kArray, ']');
      case '"':
        return string();
      case 't':
        return literal(Kind::kBoolean, "true");
      case 'f':
        return literal(Kind::kBoolean, "false");
      case 'n':
        return literal(Kind::kNull, "null");
      default:
        return number();
    }
  }

  /// Opens a container and reads its first member or element, or closes it when it is empty.
  bool open(Kind kind, char end) {
    if (builder_.depth() >= max_depth_) return false;
    builder_.begin(kind, offset());
    ++at_;
    skip_space();
    if (peek() == end) return close();
    return kind == Kind::kArray ? value() : member();
  }

  bool close() {
    ++at_;
    builder_.end(offset());
    return true;
  }

  /// What stands behind a value: the end of its container, or a comma and the next value.
  bool next() {
    skip_space();
    const bool in_object = builder_.in_object();
    const char c = peek();
    if (c == (in_object ? '}' : ']')) return close();
    if (c != ',') return false;
    ++at_;
    return in_object ? member() : value();
  }

  bool member() {
    skip_space();
    if (peek() != '"') return false;
    const std::uint32_t begin = offset();
    const JsonString key = read_json_string(text_, at_, arena_);
    if (key.end == 0) return false;
    at_ = key.end;
    builder_.key(key.value, {begin, offset()});
    skip_space();
    if (peek() != ':') return false;
    ++at_;
    return value();
  }

  bool string() {
    const std::uint32_t begin = offset();
    const JsonString string = read_json_string(text_, at_, arena_);
    if (string.end == 0) return false;
    at_ = string.end;
    builder_.scalar(Kind::kString, string.value, {begin, offset()});
    return true;
  }

  bool literal(Kind kind, std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    const std::uint32_t begin = offset();
    at_ += word.size();
    builder_.scalar(kind, word, {begin, offset()});
    return true;
  }

  bool digits() {
    if (!is_digit(peek())) return false;
    while (is_digit(peek())) ++at_;
    return true;
  }

  bool number() {
    const std::uint32_t begin = offset();
    if (peek() == '-') ++at_;
    if (peek() == '0') {
      ++at_;
    } else if (!digits()) {
      return false;
    }
    if (peek() == '.') {
      ++at_;
      if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!digits()) return false;
    }
    builder_.scalar(Kind::kNumber, text_.substr(begin, at_ - begin), {begin, offset()});
    return true;
  }

  std::string_view text_;
  doc::Arena& arena_;
  std::size_t max_depth_;
  doc::TreeBuilder builder_;
  std::size_t at_ = 0;
};

}  // namespace

bool scan_json(doc::Document& document, const ReadOptions& options) {
  document.format = doc::Format::kJson;
  Scanner scanner(document, options.max_depth);
  if (scanner.run()) {
    document.root = scanner.builder().finish();
    document.duplicates = scanner.builder().duplicates();
    return true;
  }
  document.arena = std::make_unique<doc::Arena>();  // what was made in vain goes
  return false;
}

}  // namespace gwport::text
