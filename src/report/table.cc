#include "report/table.h"

#include <algorithm>

#include "report/printable.h"

namespace gwport::report {
namespace {

constexpr std::size_t kWidest = 60;
constexpr std::size_t kGap = 2;

std::vector<std::size_t> widths_of(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths;
  std::string scratch;
  for (const Row& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      scratch.clear();
      const std::size_t width = append_printable(scratch, row[i]);
      if (width <= kWidest) widths[i] = std::max(widths[i], width);
    }
  }
  return widths;
}

}  // namespace

std::string table(const std::vector<Row>& rows) {
  const std::vector<std::size_t> widths = widths_of(rows);
  std::string out;
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::size_t width = append_printable(out, row[i]);
      if (i + 1 == row.size()) break;
      out.append(kGap + (width < widths[i] ? widths[i] - width : 0), ' ');
    }
    while (out.ends_with(' ')) out.pop_back();  // an empty last cell
    out += '\n';
  }
  return out;
}

}  // namespace gwport::report
