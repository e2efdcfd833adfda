// The fast reader of YAML says what libyaml says, or nothing.
#include "text/block_yaml.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "text/bytes.h"
#include "unit/text/event_log.h"

namespace gwport::text {
namespace {

namespace fs = std::filesystem;

/// Whether the fast reader takes a text. If it does, it says what libyaml says.
bool taken(std::string_view text) {
  const std::uint32_t start = bom_length(text);
  const ByteCheck check = check_bytes(text, start);
  if (check.bad || check.odd_break.known()) return false;
  EventLog fast;
  if (!block_yaml_events(text, start, fast)) return false;
  EventLog slow;
  libyaml_events(text, start, check.ascii, slow);
  if (!slow.tab) {
    EXPECT_EQ(fast.log, slow.log) << text.substr(0, 2000);
  }
  return true;
}

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream all;
  all << file.rdbuf();
  return all.str();
}

std::vector<std::string> documents_below(const fs::path& folder) {
  std::vector<std::string> texts;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string extension = entry.path().extension();
    if (extension == ".yaml" || extension == ".yml") texts.push_back(content(entry.path()));
  }
  return texts;
}

TEST(BlockYaml, WhatDocumentsAreMadeOfIsTaken) {
  for (const char* text :
       {"a: 1\n", "a: 1", "a:\n", "a:", "\n# c\n---\n# c\na: b # c\n\n",
        "a : b\n\"c\" : d\n'e': f\n", "a:\n- b\n- c: d\n  e: f\n-\n- - g\n  - h\ni:\n  - j\n",
        "a:\n  b:\n    c: d\n  e:\nf: g\n", "a: \"b \\\n   \\ c\\\n\n  d\\ \n e\"\n",
        "a: [b, 'c', \"d\", e f, [], {}]\nb: {c: d, \"e\":f, g: [h, {i: j}], }\nk: [\n  l, # m\n  "
        "n\n]\n",
        "a: b\n  c\n\n\n  d\ne:\n  f\n  g\n", "a: 'b''c\n\n  d'\nb: \"e\\n\\u00e4\\\"\n   f \"\n",
        "a: |\n  b\n   c\n\n  d\n\n\ne: >-\n  f\n  g\n\n  h\n   i\n  j\nk: |+\n  l\n\n# m\nn: |2\n "
        "  o\np: >\n\n  q",
        "\xEF\xBB\xBF\xC3\xA4: \xF0\x9F\x90\x8E\n/a/{b}:\n  $ref: '#/c'\n200: -1\n<<: x\nu: "
        "http://a:1/#b\n",
        "- # not a mapping\n", "a:\n  # c\n  - b # c\n  # c\nd: e\n"}) {
    EXPECT_EQ(taken(text), text[0] != '-') << text;
  }
}

TEST(BlockYaml, WhatIsOddIsLeftToTheLibraries) {
  for (const char* text : {"",
                           "a",
                           "a: &b c\n",
                           "a: *b\n",
                           "a: !c d\n",
                           "? a\n: b\n",
                           "a: b\n---\nc: d\n",
                           "a: b\n...\n",
                           "%YAML 1.1\n---\na: b\n",
                           "a:\tb\n",
                           "a: b\r\n",
                           "a: b: c\n",
                           "a: b\n c: d\n",
                           "a:\n  b: c\n d: e\n",
                           "a: [b\n",
                           "a: 'b\n",
                           "a: \"\\ud83d\"\n",
                           "a: 'b' c\n",
                           "a: - b\n",
                           "- a\nb: c\n",
                           "a: [b: c]\n",
                           "a: |\nb: c\n",
                           "a: \"b\" #c\nd: \"e\"#f\n",
                           "{a: b}\n",
                           "a: @b\n",
                           "a: {b}\n"}) {
    EXPECT_FALSE(taken(text)) << text;
  }
}

// Each text once as it is, and then with one byte after the other gone, doubled, or another one.
TEST(BlockYaml, NothingIsTakenOtherwiseThanByLibyaml) {
  const std::string text =
      "# c\n---\na: b # c\n'd': \"e\\\"\\n\n  f\"\ng:\n- h: i\n  j: [k, 'l', {m: n, \"o\": "
      "p}]\n-\n- - q\n  - r\n"
      "p: \"x \\\n  \\ y\"\ns: |-\n  t\n\n   u\n  v\nw: >+\n  x\n  y\n\n z: a\n\"b\":\nc: d\n  "
      "e\n\n  f\n";
  taken(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    taken(text.substr(0, at));
    taken(text.substr(0, at) + text.substr(at + 1));
    for (const char c : std::string_view("\n -:#'\"[]{},|>?&*!\\\tx1%")) {
      std::string other = text;
      other[at] = c;
      taken(other);
      other.insert(at, 1, text[at]);
      taken(other);
    }
  }
}

TEST(BlockYaml, FixturesAreReadAlike) {
  int read = 0;
  const std::vector<std::string> texts = documents_below("fixtures");
  for (const std::string& text : texts) read += taken(text) ? 1 : 0;
  EXPECT_GT(read, static_cast<int>(texts.size()) / 2);
}

/// xorshift, for the same mutations everywhere.
std::uint32_t next_random(std::uint32_t& state) {
  state ^= state << 13;
  state ^= state >> 17;
  return state ^= state << 5;
}

std::string mutated(std::string text, std::uint32_t& random) {
  constexpr std::string_view kBytes = "\n\n  -:#'\"[]{},|>x";
  for (std::uint32_t i = next_random(random) % 3 + 1; i > 0 && !text.empty(); --i) {
    const std::size_t at = next_random(random) % text.size();
    const char c = kBytes[next_random(random) % kBytes.size()];
    if (next_random(random) % 2 == 0) {
      text[at] = c;
    } else {
      text.insert(at, 1, c);
    }
  }
  return text;
}

TEST(BlockYaml, CorporaAreReadAlike) {
  const char* folder = std::getenv("GWPORT_CORPUS");
  if (folder == nullptr) GTEST_SKIP() << "GWPORT_CORPUS names no folder";
  std::uint32_t random = 2463534242U;
  int read = 0;
  int all = 0;
  for (const std::string& text : documents_below(folder)) {
    ++all;
    read += taken(text) ? 1 : 0;
    if (text.size() > 20'000) continue;
    for (int i = 0; i < 20; ++i) taken(mutated(text, random));
  }
  EXPECT_GT(read, all * 3 / 5) << "of " << all;
}

}  // namespace
}  // namespace gwport::text
