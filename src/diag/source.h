// One input text with its name and its line index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/span.h"

namespace gwport::diag {

/// A place as people count it. Both are 1-based; the column counts bytes of UTF-8, as compilers do.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Owns the bytes of one input. Views into text() live as long as the Source stays where it is:
/// it can be moved only before anybody took a view.
class Source {
 public:
  Source() = default;
  Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

  /// The name to report: a path as given, or "<stdin>".
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view text() const { return text_; }

  /// Line and column of a byte offset (offsets past the end count as the end). The index of line
  /// starts is made at the first call: most inputs never need it. A BOM is not counted as a column;
  /// LF, CRLF and a lone CR end a line.
  [[nodiscard]] Position position(std::uint32_t offset) const;

  /// The text of a 1-based line without its line end; empty when there is no such line.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;

 private:
  const std::vector<std::uint32_t>& line_starts() const;

  std::string name_;
  std::string text_;
  mutable std::vector<std::uint32_t> line_starts_;
};

}  // namespace gwport::diag
