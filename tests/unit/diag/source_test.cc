#include "diag/source.h"

#include <gtest/gtest.h>

#include <string>

namespace gwport::diag {
namespace {

/// "line:column" of every byte and of the end.
std::string positions(const std::string& text) {
  const Source source("a", text);
  std::string all;
  for (std::uint32_t at = 0; at <= text.size(); ++at) {
    const Position position = source.position(at);
    all += std::to_string(position.line) + ':' + std::to_string(position.column) + ' ';
  }
  return all;
}

TEST(Source, LinesEndWithAnyOfTheThree) {
  EXPECT_EQ(positions("a\nb"), "1:1 1:2 2:1 2:2 ");
  EXPECT_EQ(positions("a\r\nb"), "1:1 1:2 1:3 2:1 2:2 ");
  EXPECT_EQ(positions("a\rb"), "1:1 1:2 2:1 2:2 ");
  EXPECT_EQ(positions("\r\r\n\n\r"), "1:1 2:1 2:2 3:1 4:1 5:1 ");
  EXPECT_EQ(positions("a\r"), "1:1 1:2 2:1 ");
  EXPECT_EQ(positions(""), "1:1 ");
}

}  // namespace
}  // namespace gwport::diag
