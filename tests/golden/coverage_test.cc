// Every rule of the catalogue is caused by a fixture: its id stands in the expected findings of a
// golden case or in what a scenario of the command line prints.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "cli/scenario.h"
#include "diag/catalogue.h"
#include "golden/case.h"
#include "pipeline/files.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;
using Ids = std::set<std::string, std::less<>>;

struct Exception {
  std::string_view id;
  std::string_view reason;
};

constexpr Exception kNotCaused[] = {
    {"input-too-large", "needs an input of more than 256 MiB"},
    {"export-order", "is for `gwport explain`: it is true of every export"},
};

std::string slurp(const fs::path& path) {
  return pipeline::read_file(path.string()).text.value_or("");
}

/// Calls `use` with every line of the text.
template <class Use>
void for_each_line(std::string_view text, const Use& use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    use(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// "place outcome severity ID [pointer] message".
void add_golden(std::string_view diagnostics, Ids& ids) {
  for_each_line(diagnostics, [&ids](std::string_view line) {
    for (int word = 0; word < 3; ++word)
      line.remove_prefix(std::min(line.find(' '), line.size() - 1) + 1);
    ids.emplace(line.substr(0, line.find(' ')));
  });
}

/// "... [ID]" at the end of a line.
void add_printed(std::string_view output, Ids& ids) {
  for_each_line(output, [&ids](std::string_view line) {
    const std::size_t open = line.rfind('[');
    if (line.ends_with(']') && open != line.npos) {
      ids.emplace(line.substr(open + 1, line.size() - open - 2));
    }
  });
}

Ids caused_ids() {
  Ids ids;
  for (const fs::path& folder : case_folders()) {
    add_golden(slurp(folder / "expected/diagnostics.txt"), ids);
  }
  for (const auto& entry : fs::recursive_directory_iterator("fixtures/convert")) {
    if (entry.path().extension() == ".txt") add_golden(slurp(entry.path()), ids);
  }
  for (const auto& entry : fs::directory_iterator("fixtures/cli")) {
    for (const Step& step : parse_scenario(slurp(entry.path())).steps) {
      add_printed(step.out.text, ids);
      add_printed(step.err.text, ids);
    }
  }
  return ids;
}

bool is_exception(std::string_view id) {
  return std::any_of(std::begin(kNotCaused), std::end(kNotCaused),
                     [id](const Exception& each) { return each.id == id; });
}

TEST(Catalogue, EveryRuleIsCausedByAFixture) {
  const Ids caused = caused_ids();
  for (const diag::Rule* rule : diag::catalogue()) {
    if (is_exception(rule->id)) continue;
    EXPECT_TRUE(caused.contains(rule->id)) << "no fixture causes " << rule->id;
  }
}

TEST(Catalogue, ExceptionsAreRulesThatNoFixtureCauses) {
  const Ids caused = caused_ids();
  for (const Exception& each : kNotCaused) {
    EXPECT_NE(diag::find_rule(each.id), nullptr) << each.id << " is no rule";
    EXPECT_FALSE(caused.contains(each.id)) << each.id << " is caused: no exception any more";
    EXPECT_FALSE(each.reason.empty());
  }
}

}  // namespace
}  // namespace gwport::tests
