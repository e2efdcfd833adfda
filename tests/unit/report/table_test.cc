#include "report/table.h"

#include <gtest/gtest.h>

namespace gwport::report {
namespace {

using Row = std::initializer_list<std::string_view>;

std::string table(std::initializer_list<Row> rows) {
  Table table;
  for (const Row& row : rows) table.add(row);
  return table.text();
}

TEST(Table, AlignsColumnsByCharacters) {
  EXPECT_EQ(table({{"a", "bb", "c"}, {"\u00e4\u00f6\u00fc", "b", "c"}}),
            "a    bb  c\näöü  b   c\n");
}

TEST(Table, LinesDoNotEndInBlanks) {
  EXPECT_EQ(table({{"long", "x"}, {"a", ""}, {"b"}, {}}), "long  x\na\nb\n\n");
}

TEST(Table, OneLongCellDoesNotWidenTheOthers) {
  const std::string wide(61, 'w');
  EXPECT_EQ(table({{wide, "x"}, {"a", "y"}}), wide + "  x\na  y\n");
}

TEST(Table, ShowsControlCharacters) { EXPECT_EQ(table({{"a\x1b\n", "b"}}), "a\\x1B\\x0A  b\n"); }

}  // namespace
}  // namespace gwport::report
