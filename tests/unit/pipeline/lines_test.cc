#include "pipeline/lines.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <thread>
#include <vector>

#include "pipeline/files.h"

namespace gwport::pipeline {
namespace {

/// What a reader gives for a text that comes through a pipe.
std::vector<Line> lines_of(const std::string& text) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  std::thread writer([&] {
    for (std::size_t at = 0; at < text.size();) {
      const ssize_t put = ::write(ends[1], text.data() + at, text.size() - at);
      if (put <= 0) break;
      at += static_cast<std::size_t>(put);
    }
    ::close(ends[1]);
  });
  LineReader reader(ends[0]);
  std::vector<Line> lines;
  while (std::optional<Line> line = reader.next()) lines.push_back(std::move(*line));
  EXPECT_EQ(reader.error(), "");
  writer.join();
  ::close(ends[0]);
  return lines;
}

std::vector<std::string> texts_of(const std::string& text) {
  std::vector<std::string> texts;
  for (const Line& line : lines_of(text)) texts.push_back(line.text);
  return texts;
}

using Texts = std::vector<std::string>;

TEST(LineReader, GivesEachLineWithoutItsEnd) {
  EXPECT_EQ(texts_of("a\r\n\nb\n"), (Texts{"a", "", "b"}));
  EXPECT_EQ(texts_of("a\nlast"), (Texts{"a", "last"}));
  EXPECT_EQ(texts_of(""), Texts{});
  EXPECT_EQ(texts_of("\n"), Texts{""});
}

TEST(LineReader, LinesMayBeLongerThanABlock) {
  const std::string large(200000, 'x');
  EXPECT_EQ(texts_of(large + "\nb\n" + large), (Texts{large, "b", large}));
}

TEST(LineReader, WhatIsLongerThanALineMayBeIsLeftOut) {
  const std::vector<Line> lines = lines_of("a\n" + std::string(kMaxInputBytes + 1, 'x') + "\nb\n");
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_TRUE(lines[1].too_long);
  EXPECT_EQ(lines[1].text, "");
  EXPECT_EQ(lines[2].text, "b");
}

TEST(LineReader, SaysWhyItCannotRead) {
  LineReader reader(-1);
  EXPECT_FALSE(reader.next());
  EXPECT_EQ(reader.error(), "Bad file descriptor");
}

}  // namespace
}  // namespace gwport::pipeline
