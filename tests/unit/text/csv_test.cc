#include "text/csv.h"

#include <gtest/gtest.h>

namespace gwport::text {
namespace {

/// Cells with bars between, rows with semicolons.
std::string flat(const CsvTable& table) {
  std::string out;
  for (const CsvRow& row : table.rows) {
    for (const CsvCell& cell : row) out += cell.text + '|';
    out += ';';
  }
  return out;
}

/// What the spans of the cells say.
std::string marked(std::string_view text) {
  std::string out;
  for (const CsvRow& row : read_csv(text).rows) {
    for (const CsvCell& cell : row) {
      out += '[';
      out += text.substr(cell.span.begin, cell.span.end - cell.span.begin);
      out += ']';
    }
  }
  return out;
}

TEST(ReadCsv, EndsRowsAtEveryKindOfLineEnd) {
  EXPECT_EQ(flat(read_csv("a,b\nc\r\nd,,\re")), "a|b|;c|;d|||;e|;");
  EXPECT_EQ(flat(read_csv("a\n\n \r\n\nb\n")), "a|;b|;");
  EXPECT_EQ(flat(read_csv("")), "");
  EXPECT_EQ(flat(read_csv("\n\n")), "");
}

TEST(ReadCsv, KeepsWhatStandsInQuotes) {
  EXPECT_EQ(flat(read_csv("\"a,b\",\"c\"\"d\",\"e\nf\" ,g\"h")), "a,b|c\"d|e\nf|g\"h|;");
}

TEST(ReadCsv, TellsWhereCellsStand) {
  EXPECT_EQ(marked("\xEF\xBB\xBF"
                   "a, b ,\"c,d\"\r\n\n  \n  e,\"f\ng\""),
            "[a][b][\"c,d\"][e][\"f\ng\"]");
  EXPECT_TRUE(read_csv("x,\"y\"").rows[0][1].quoted);
  EXPECT_FALSE(read_csv("x,y").rows[0][1].quoted);
}

TEST(ReadCsv, FindsTheQuoteThatIsNeverClosed) {
  const CsvTable table = read_csv("a,b\nc, \"d\ne,f\n");
  EXPECT_EQ(table.unclosed, (diag::Span{7, 13}));
  EXPECT_EQ(flat(table), "a|b|;c|d\ne,f\n|;");
  EXPECT_FALSE(read_csv("a,\"b\"").unclosed.known());
}

}  // namespace
}  // namespace gwport::text
