#include "report/table.h"

#include <algorithm>

#include "report/printable.h"

namespace gwport::report {
namespace {

constexpr std::size_t kWidest = 60;
constexpr std::size_t kGap = 2;

}  // namespace

void Table::add(std::initializer_list<std::string_view> cells) {
  widths_.resize(std::max(widths_.size(), cells.size()));
  std::size_t column = 0;
  for (const std::string_view text : cells) {
    const std::size_t width = append_printable(texts_, text);
    cells_.push_back({texts_.size(), width});
    if (width <= kWidest) widths_[column] = std::max(widths_[column], width);
    ++column;
  }
  row_ends_.push_back(cells_.size());
}

std::string Table::text() const {
  std::string out;
  std::size_t cell = 0;
  std::size_t begin = 0;
  for (const std::size_t row_end : row_ends_) {
    for (std::size_t column = 0; cell < row_end; ++column, ++cell) {
      const auto [end, width] = cells_[cell];
      out.append(texts_, begin, end - begin);
      begin = end;
      if (cell + 1 == row_end) continue;
      out.append(kGap + (width < widths_[column] ? widths_[column] - width : 0), ' ');
    }
    while (out.ends_with(' ')) out.pop_back();  // an empty last cell
    out += '\n';
  }
  return out;
}

}  // namespace gwport::report
