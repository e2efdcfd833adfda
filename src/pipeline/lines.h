// A stream of lines.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace gwport::pipeline {

struct Line {
  std::string text;       ///< without its end, LF or CRLF
  bool too_long = false;  ///< longer than kMaxInputBytes: `text` is empty
};

/// Reads lines from a descriptor, which it does not close. The last line needs no end.
class LineReader {
 public:
  explicit LineReader(int descriptor) : descriptor_(descriptor) {}

  /// The next line, nothing at the end or after an error.
  [[nodiscard]] std::optional<Line> next();

  /// Why reading ended early, in the system's words; empty if it did not.
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  bool read_more();

  int descriptor_;
  std::string waiting_;    // what was read and not given out yet
  std::size_t begin_ = 0;  // of it
  bool ended_ = false;
  std::string error_;
};

}  // namespace gwport::pipeline
