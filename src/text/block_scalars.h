// Scalars of YAML that can be read without knowing all of YAML.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "doc/node.h"

namespace gwport::text {

/// What stands at a place: a line end where the text ends.
[[nodiscard]] inline char char_at(std::string_view text, std::uint32_t at) {
  return at < text.size() ? text[at] : '\n';
}

/// Whether a space or a line end stands there.
[[nodiscard]] inline bool is_blank_at(std::string_view text, std::uint32_t at) {
  const char c = char_at(text, at);
  return c == ' ' || c == '\n';
}

/// How many spaces stand there, `most` at the most.
[[nodiscard]] std::uint32_t spaces_at(std::string_view text, std::uint32_t at,
                                      std::uint32_t most = UINT32_MAX);

/// Whether a plain scalar begins there for sure.
[[nodiscard]] bool begins_plain(std::string_view text, std::uint32_t at);

/// Whether a document ends or begins at this place, the first one of a line.
[[nodiscard]] bool is_document_mark(std::string_view text, std::uint32_t at);

/// What a plain scalar has of one line.
struct PlainLine {
  std::uint32_t end = 0;   ///< past its last character that is no blank
  std::uint32_t stop = 0;  ///< at the line end, the comment, the colon or bracket behind it
  bool odd = false;        ///< there is a tab
  bool colon = false;      ///< it is a key
};

/// `in_flow`: inside brackets, where they and commas end it.
[[nodiscard]] PlainLine plain_line(std::string_view text, std::uint32_t at, bool in_flow);

/// A scalar; the value stands in the text, or in the reader until it reads the next one.
struct BlockScalar {
  std::string_view value;
  doc::Span span;
};

/// Reads scalars. Each function begins at `at`, leaves `at` behind what it read, and is false for
/// what it does not know or what is wrong. `indent` is the column of the innermost open collection,
/// which lines of the scalar have to be indented beyond.
class BlockScalars {
 public:
  explicit BlockScalars(std::string_view text) : text_(text) {}

  /// Between single or double quotes.
  [[nodiscard]] bool quoted(std::uint32_t& at, BlockScalar& out);
  /// Without quotes, outside brackets, on one or several lines.
  [[nodiscard]] bool plain(std::uint32_t& at, std::uint32_t indent, BlockScalar& out);
  /// After | or >. Ends at a line end.
  [[nodiscard]] bool block(std::uint32_t& at, std::uint32_t indent, BlockScalar& out);

 private:
  struct Header {
    bool literal = true;
    char chomping = ' ';
    std::uint32_t indent = 0;
  };
  [[nodiscard]] bool read_header(std::uint32_t& at, std::uint32_t indent, Header& out) const;
  [[nodiscard]] bool find_indent(std::uint32_t at, std::uint32_t indent, Header& out) const;
  [[nodiscard]] bool fold_lines(std::uint32_t& at, bool escaped);
  [[nodiscard]] bool escape(std::uint32_t& at);
  [[nodiscard]] bool block_lines(std::uint32_t& at, const Header& header, std::uint32_t& end);

  std::string_view text_;
  std::string value_;
};

}  // namespace gwport::text
