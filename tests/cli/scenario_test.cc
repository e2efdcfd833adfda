// Runs every fixtures/cli/*.scenario against the program itself.
#include "cli/scenario.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "temporary_folder.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void spill(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> scenario_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator("fixtures/cli")) {
    if (entry.path().extension() == ".scenario") names.push_back(entry.path().stem());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// A folder of which `files` is where commands run; the rest is ours.
class Sandbox {
 public:
  Sandbox() { fs::create_directory(files()); }
  [[nodiscard]] fs::path files() const { return root_.path() / "files"; }
  [[nodiscard]] fs::path path(const char* name) const { return root_.path() / name; }

 private:
  TemporaryFolder root_;
};

int run(const Sandbox& sandbox, const std::string& command) {
  spill(sandbox.path("command"), command);
  ::setenv("SANDBOX", sandbox.path("").c_str(), 1);
  ::setenv("TOOLS", (fs::current_path() / "tools").c_str(), 1);
  const int result = std::system(
      "cd \"$SANDBOX/files\" && env -u NO_COLOR TERM=dumb PATH=\"$GWPORT_FOLDER:$PATH\" "
      "sh ../command </dev/null >../stdout 2>../stderr");
  return WIFEXITED(result) ? WEXITSTATUS(result) : -1;
}

void check(const Expected& expected, const std::string& actual, const char* stream) {
  if (!expected.contains) {
    EXPECT_EQ(expected.text, actual) << "on " << stream;
    return;
  }
  std::istringstream lines(expected.text);
  for (std::string line; std::getline(lines, line);) {
    EXPECT_NE(actual.find(line), std::string::npos) << stream << " has no\n"
                                                    << line << "\nbut is\n"
                                                    << actual;
  }
}

class CommandLine : public testing::TestWithParam<std::string> {};

TEST_P(CommandLine, Scenario) {
  const Scenario scenario = parse_scenario(slurp("fixtures/cli/" + GetParam() + ".scenario"));
  ASSERT_EQ(scenario.error, "");
  const Sandbox sandbox;
  for (const auto& [name, content] : scenario.files) spill(sandbox.files() / name, content);
  for (const Step& step : scenario.steps) {
    SCOPED_TRACE(step.command);
    EXPECT_EQ(run(sandbox, step.command), step.status);
    check(step.out, slurp(sandbox.path("stdout")), "stdout");
    check(step.err, slurp(sandbox.path("stderr")), "stderr");
  }
}

INSTANTIATE_TEST_SUITE_P(, CommandLine, testing::ValuesIn(scenario_names()),
                         [](const auto& scenario) {
                           std::string name = scenario.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace gwport::tests
