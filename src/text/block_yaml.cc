#include "text/block_yaml.h"

#include <algorithm>

#include "text/block_scalars.h"

namespace gwport::text {
namespace {

using doc::Kind;
using doc::Span;

/// Longer keys are left to libyaml, which refuses them from 1,024 characters on; in bytes.
constexpr std::uint32_t kLongestKey = 1000;

/// Functions are false when the reader gives up. Those that read a block node begin at its first
/// byte and end at that of the next one, or when there is none (`ended_`).
class BlockReader {
 public:
  BlockReader(std::string_view text, std::uint32_t start, YamlEvents& events)
      : text_(text), at_(start), line_(start), scalars_(text), events_(events) {}

  bool run() {
    bool found = to_content();
    if (!found && at_ == line_ && text_.substr(at_, 3) == "---") {
      at_ += 3;  // nothing but a comment may follow on that line
      found = to_next();
    }
    return found && !ended_ && is_key() && mapping() && ended_;
  }

 private:
  [[nodiscard]] char here() const { return char_at(text_, at_); }
  [[nodiscard]] std::uint32_t column() const { return at_ - line_; }
  [[nodiscard]] bool is_dash() const { return here() == '-' && is_blank_at(text_, at_ + 1); }
  [[nodiscard]] bool is_line_end() const {
    return here() == '\n' || (here() == '#' && text_[at_ - 1] == ' ');
  }
  /// Whether the next node stands in a collection that begins at this column.
  [[nodiscard]] bool goes_on(std::uint32_t begin) const { return !ended_ && column() == begin; }
  [[nodiscard]] bool is_deeper(std::uint32_t begin) const { return !ended_ && column() > begin; }

  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  /// From the beginning of a line to what is neither blank nor a comment, there or below.
  bool to_content() {
    for (;; ++at_) {
      line_ = at_;
      skip_spaces();
      if (here() == '#') skip_line();
      ended_ = at_ >= text_.size();
      if (ended_) return true;
      if (text_[at_] != '\n') break;
    }
    return text_[at_] != '\t' && (at_ != line_ || !is_document_mark(text_, at_));
  }

  void skip_line() {
    at_ = static_cast<std::uint32_t>(std::min(text_.find('\n', at_), text_.size()));
  }

  /// From behind a node, on whose line nothing else may stand, to the next one.
  bool to_next() {
    skip_spaces();
    if (!is_line_end()) return false;
    skip_line();
    ended_ = at_ >= text_.size();
    if (!ended_) ++at_;
    return ended_ || to_content();
  }

  bool nothing(std::uint32_t at) { return events_.scalar({}, {at, at}, true, {}); }

  /// Whether a key stands here, and its colon on the same line.
  bool is_key() {
    const std::uint32_t begin = at_;
    BlockScalar ignored;
    bool plain = false;
    const bool found = read_key(ignored, plain);
    at_ = begin;
    return found;
  }

  /// Reads a key and goes on to its colon.
  bool read_key(BlockScalar& key, bool& plain) {
    const std::uint32_t begin = at_;
    plain = here() != '"' && here() != '\'';
    if (plain) {
      if (!begins_plain(text_, at_)) return false;
      const PlainLine line = plain_line(text_, at_, false);
      if (line.odd || !line.colon) return false;
      key = {text_.substr(begin, line.end - begin), {begin, line.end}};
      at_ = line.stop;
    } else {
      if (!scalars_.quoted(at_, key) || text_.substr(begin, at_ - begin).find('\n') < at_ - begin) {
        return false;
      }
      skip_spaces();
    }
    return at_ - begin <= kLongestKey && here() == ':' && is_blank_at(text_, at_ + 1);
  }

  bool mapping() {
    const std::uint32_t begin = column();
    if (!events_.begin(Kind::kObject, at_, {})) return false;
    do {
      BlockScalar key;
      bool plain = false;
      if (!read_key(key, plain) || !events_.scalar(key.value, key.span, plain, {})) return false;
      ++at_;
      if (!member_value(begin)) return false;
    } while (goes_on(begin));
    return !is_deeper(begin) && events_.end(Span::kNowhere);
  }

  /// What follows the colon of a mapping at column `begin`.
  bool member_value(std::uint32_t begin) {
    const std::uint32_t colon_end = at_;
    skip_spaces();
    if (!is_line_end()) return value(begin);
    if (!to_next()) return false;
    if (is_deeper(begin)) return node(begin);
    if (goes_on(begin) && is_dash()) return sequence();
    return nothing(colon_end);
  }

  bool sequence() {
    const std::uint32_t begin = column();
    if (!events_.begin(Kind::kArray, at_, {})) return false;
    do {
      const std::uint32_t dash_end = ++at_;
      skip_spaces();
      if (!is_line_end()) {
        if (!node(begin)) return false;
      } else if (!to_next() || !(is_deeper(begin) ? node(begin) : nothing(dash_end))) {
        return false;
      }
    } while (goes_on(begin) && is_dash());
    return !is_deeper(begin) && events_.end(Span::kNowhere);
  }

  /// A node on a line of its own, or behind a dash, in a collection at column `outer`.
  bool node(std::uint32_t outer) {
    if (is_dash()) return sequence();
    return is_key() ? mapping() : value(outer);
  }

  /// A scalar or a collection in brackets.
  bool value(std::uint32_t outer) {
    const char first = here();
    if (first == '[' || first == '{') return flow() && to_next();
    BlockScalar scalar;
    bool plain = false;
    bool read = false;
    if (first == '"' || first == '\'') {
      read = scalars_.quoted(at_, scalar);
    } else if (first == '|' || first == '>') {
      read = scalars_.block(at_, outer, scalar);
    } else {
      plain = begins_plain(text_, at_);
      read = plain && scalars_.plain(at_, outer, scalar);
    }
    return read && events_.scalar(scalar.value, scalar.span, plain, {}) && to_next();
  }

  /// Between tokens in brackets.
  bool flow_space() {
    for (;; ++at_) {
      skip_spaces();
      if (here() == '#' && text_[at_ - 1] == ' ') skip_line();
      if (at_ >= text_.size()) return false;
      if (text_[at_] != '\n') return text_[at_] != '\t' && text_[at_] != '#';
      line_ = at_ + 1;
      if (is_document_mark(text_, at_ + 1)) return false;
    }
  }

  bool flow() {
    const bool object = text_[at_] == '{';
    const char close = object ? '}' : ']';
    if (!events_.begin(object ? Kind::kObject : Kind::kArray, at_, {})) return false;
    ++at_;
    if (!flow_space()) return false;
    while (text_[at_] != close) {
      if ((object && !flow_key()) || !flow_value() || !flow_space()) return false;
      if (text_[at_] == close) break;
      if (text_[at_] != ',') return false;
      ++at_;
      if (!flow_space()) return false;
    }
    return events_.end(++at_);
  }

  bool flow_scalar(BlockScalar& scalar, bool& plain) {
    plain = text_[at_] != '"' && text_[at_] != '\'';
    if (!plain) return scalars_.quoted(at_, scalar);
    if (!begins_plain(text_, at_)) return false;
    const PlainLine line = plain_line(text_, at_, true);
    if (line.odd || line.end == at_) return false;
    scalar = {text_.substr(at_, line.end - at_), {at_, line.end}};
    at_ = line.stop;
    return true;
  }

  bool flow_key() {
    const std::uint32_t begin = at_;
    BlockScalar key;
    bool plain = false;
    if (!flow_scalar(key, plain)) return false;
    skip_spaces();
    const bool short_line = at_ - begin <= kLongestKey &&
                            text_.substr(begin, at_ - begin).find('\n') == std::string_view::npos;
    if (!short_line || here() != ':' || !events_.scalar(key.value, key.span, plain, {})) {
      return false;
    }
    ++at_;
    return flow_space() && text_[at_] != ',' && text_[at_] != '}';
  }

  bool flow_value() {
    if (text_[at_] == '[' || text_[at_] == '{') return flow();
    BlockScalar scalar;
    bool plain = false;
    return flow_scalar(scalar, plain) && events_.scalar(scalar.value, scalar.span, plain, {});
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t line_;  // where the line begins
  bool ended_ = false;
  BlockScalars scalars_;
  YamlEvents& events_;
};

}  // namespace

bool block_yaml_events(std::string_view text, std::uint32_t start, YamlEvents& events) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.find('\r') != std::string_view::npos) return false;
  if (text.find(kByteOrderMark, start) != std::string_view::npos) return false;
  return BlockReader(text, start, events).run();
}

}  // namespace gwport::text
