// Mapping templates cut into what JSON and Velocity are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gwport::lint {

enum class TokenKind : std::uint8_t {
  kEnd,    ///< of the text
  kOpen,   ///< { or [
  kClose,  ///< } or ]
  kComma,
  kColon,
  kString,
  kOpenString,  ///< one that does not end
  kWord,        ///< a number, a word without quotes, or a character that JSON has no use for
  kReference,   ///< a reference, or a word with one in it
  kDirective,   ///< #if, #end and the like, with its arguments
  kBeyond,      ///< what nobody can judge: a string with directives, a #set of pieces of JSON
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::string_view text;  ///< of a directive its name
};

/// Reads tokens from the text, which must live as long. Linear in the length.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}

  /// The next token; kEnd again and again behind the last one.
  [[nodiscard]] Token next();

 private:
  void skip_blanks();
  Token take(TokenKind kind, std::size_t end);
  Token beyond() { return take(TokenKind::kBeyond, text_.size()); }
  Token read_string();
  Token read_directive(std::string_view name, std::size_t end);
  Token read_word();

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace gwport::lint
