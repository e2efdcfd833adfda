// Comma-separated values (RFC 4180), by libcsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/span.h"

namespace gwport::text {

struct CsvCell {
  std::string text;     ///< without quotes, and without blanks around it
  diag::Span span;      ///< with the quotes
  bool quoted = false;  ///< in double quotes
};

using CsvRow = std::vector<CsvCell>;

struct CsvTable {
  std::vector<CsvRow> rows;  ///< blank lines are left out
  diag::Span unclosed;       ///< a value whose quote is never closed; the last cell is its text
};

/// Reads any bytes; a byte order mark is skipped. CR, LF and CR LF end a row. A quote inside a
/// value that does not begin with one is an ordinary character.
[[nodiscard]] CsvTable read_csv(std::string_view text);

}  // namespace gwport::text
