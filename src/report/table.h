// Rows of texts in columns.
#pragma once

#include <string>
#include <vector>

namespace gwport::report {

using Row = std::vector<std::string>;

/// The rows as lines, every column as wide as its widest cell and two blanks between columns. The
/// texts are made printable. A cell of more than 60 columns does not widen the others; so the
/// result stays linear in what it shows.
[[nodiscard]] std::string table(const std::vector<Row>& rows);

}  // namespace gwport::report
