#include "text/bytes.h"

#include <algorithm>

namespace gwport::text {
namespace {

constexpr std::size_t kBlock = 64;

unsigned char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// Whether a block is printable ASCII with tabs and LFs. Written so that compilers vectorise it.
bool is_easy(const char* block) {
  unsigned odd = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const auto c = static_cast<unsigned char>(block[i]);
    const bool control = c < 0x20 && c != '\n' && c != '\t';
    odd |= static_cast<unsigned>(control) | static_cast<unsigned>(c >= 0x7F);
  }
  return odd == 0;
}

/// U+007F to U+009F without U+0085.
bool is_high_control(std::string_view text, std::size_t at) {
  const unsigned char second = byte_at(text, at + 1);
  return byte_at(text, at) == 0x7F ||
         (byte_at(text, at) == 0xC2 && second < 0xA0 && second != 0x85);
}

bool is_odd_break(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 3);
  return rest.starts_with("\xC2\x85") || rest == "\xE2\x80\xA8" || rest == "\xE2\x80\xA9";
}

/// U+FFFE and U+FFFF.
bool is_noncharacter(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 3);
  return rest == "\xEF\xBF\xBE" || rest == "\xEF\xBF\xBF";
}

class Checker {
 public:
  Checker(std::string_view text, std::uint32_t start) : text_(text), start_(start), at_(start) {}

  ByteCheck run() {
    while (at_ < text_.size() && !check_.bad) {
      if (text_.size() - at_ >= kBlock && is_easy(text_.data() + at_)) {
        at_ += kBlock;
      } else {
        check_block();
      }
    }
    if (!other_seen_) check_.ascii = static_cast<std::uint32_t>(text_.size() - start_);
    return check_;
  }

 private:
  void check_block() {
    const std::size_t end = std::min(at_ + kBlock, text_.size());
    while (at_ < end && !check_.bad) {
      const unsigned char c = byte_at(text_, at_);
      if (c < 0x80) {
        check_ascii(c);
        ++at_;
      } else {
        check_sequence();
      }
    }
  }

  void check_ascii(unsigned char c) {
    if (c == '\r' && byte_at(text_, at_ + 1) != '\n') return fail(ByteFault::kLoneCr, 1);
    const bool allowed = c >= 0x20 || c == '\n' || c == '\t' || c == '\r';
    if (!allowed || c == 0x7F) fail(ByteFault::kControl, 1);
  }

  void check_sequence() {
    if (!other_seen_) check_.ascii = static_cast<std::uint32_t>(at_ - start_);
    other_seen_ = true;
    const std::uint32_t length = sequence_length(text_, at_);
    if (length == 0) return fail(ByteFault::kInvalidUtf8, 1);
    if (is_high_control(text_, at_) || is_noncharacter(text_, at_)) {
      return fail(ByteFault::kControl, length);
    }
    if (is_odd_break(text_, at_) && !check_.odd_break.known()) check_.odd_break = span(length);
    at_ += length;
  }

  [[nodiscard]] diag::Span span(std::uint32_t length) const {
    const auto begin = static_cast<std::uint32_t>(at_);
    return {begin, begin + length};
  }

  void fail(ByteFault fault, std::uint32_t length) { check_.bad = BadBytes{fault, span(length)}; }

  std::string_view text_;
  std::size_t start_;
  std::size_t at_;
  bool other_seen_ = false;
  ByteCheck check_;
};

}  // namespace

std::uint32_t bom_length(std::string_view text) { return text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

std::uint32_t sequence_length(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first < 0x80) return 1;
  const std::uint32_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() - at < length) return 0;
  for (std::uint32_t i = 1; i < length; ++i) {
    if ((byte_at(text, at + i) & 0xC0) != 0x80) return 0;
  }
  const unsigned char second = byte_at(text, at + 1);
  if (first == 0xE0 && second < 0xA0) return 0;  // overlong
  if (first == 0xED && second > 0x9F) return 0;  // surrogates
  if (first == 0xF0 && second < 0x90) return 0;  // overlong
  if (first == 0xF4 && second > 0x8F) return 0;  // above U+10FFFF
  return length;
}

ByteCheck check_bytes(std::string_view text, std::uint32_t start) {
  return Checker(text, start).run();
}

}  // namespace gwport::text
