// Rows of texts in columns.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace gwport::report {

/// Rows of texts, to be shown as lines with every column as wide as its widest cell and two blanks
/// between columns. The texts are copied and made printable as they come; tables of a hundred
/// thousand rows are meant.
class Table {
 public:
  /// Adds a row below the others; rows may have different numbers of cells.
  void add(std::initializer_list<std::string_view> cells);

  /// A line for each row, without blanks at its end. A cell of more than 60 columns does not widen
  /// the others; so the result stays linear in what it shows.
  [[nodiscard]] std::string text() const;

 private:
  struct Cell {
    std::size_t end;    ///< of its text in texts_
    std::size_t width;  ///< in columns
  };

  std::string texts_;
  std::vector<Cell> cells_;
  std::vector<std::size_t> row_ends_;  ///< in cells_
  std::vector<std::size_t> widths_;    ///< of the columns
};

}  // namespace gwport::report
