#include "pipeline/outputs.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "temporary_folder.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

class Outputs : public tests::InTemporaryFolder {
 protected:
  void make(const std::string& name, const std::string& text = "openapi: 3.0.1\n") const {
    InTemporaryFolder::make(name, text);
  }
};

TEST_F(Outputs, ATreeIsMirrored) {
  make("s/a.json");
  make("s/b/c.yml");
  make("s/b/D.YAML");
  make("s/b/e.v1");
  const auto paths = [](const std::string& suffix) {
    std::vector<Input> inputs = find_inputs("s");
    inputs.push_back(find_inputs("s/b/e.v1").front());
    const OutputPlan plan = plan_tree(inputs, "out", suffix);
    EXPECT_TRUE(plan.faults.empty());
    return plan.paths;
  };
  EXPECT_EQ(paths(""), (Texts{"out/a.json", "out/b/D.YAML", "out/b/c.yml", "out/e.v1"}));
  EXPECT_EQ(paths(".json"), (Texts{"out/a.json", "out/b/D.json", "out/b/c.json", "out/e.v1.json"}));
  EXPECT_EQ(paths(".yaml"), (Texts{"out/a.yaml", "out/b/D.yaml", "out/b/c.yml", "out/e.v1.yaml"}));
}

TEST_F(Outputs, TwoResultsOfOneNameAreAFault) {
  make("s/a.json");
  make("s/a.yaml");
  make("s/b.json", "{\"name\": \"b\"}");
  make("s/b.yaml");
  EXPECT_TRUE(plan_tree(find_inputs("s"), "out", "").faults.empty());
  EXPECT_EQ(plan_tree(find_inputs("s"), "out", ".json").faults,
            (Texts{"s/a.json and s/a.yaml would both become out/a.json"}))
      << "b.json is no OpenAPI document";
}

TEST_F(Outputs, AResultThatWouldReplaceAnInputIsAFault) {
  make("s/a.json");
  make("s/sub/a.json");
  EXPECT_EQ(plan_tree(find_inputs("s/a.json"), "./s", "").faults,
            (Texts{"the result of s/a.json would replace the input s/a.json"}));
  EXPECT_EQ(plan_tree(find_inputs("s"), "s/../s", "").faults.size(), 2U);
  EXPECT_TRUE(plan_tree(find_inputs("s/a.json"), "s", ".yaml").faults.empty());
}

TEST_F(Outputs, AFileThatIsThereTwiceIsDoneOnce) {
  make("s/a.json");
  fs::create_symlink("a.json", "s/link.json");
  std::vector<Input> inputs = find_inputs("s");
  inputs.push_back(find_inputs("./s/a.json").front());
  EXPECT_EQ(plan_in_place(inputs).paths, (Texts{"s/a.json", "", ""}));
  const OutputPlan tree = plan_tree(inputs, "out", "");
  EXPECT_TRUE(tree.faults.empty());
  EXPECT_EQ(tree.paths, (Texts{"out/a.json", "out/link.json", ""}));
}

// The result replaces one name: the file under the other one is a file of its own then.
TEST_F(Outputs, EachNameOfAFileHasAResult) {
  make("s/a.json");
  fs::create_hard_link("s/a.json", "s/b.json");
  fs::create_symlink("b.json", "s/c.json");
  EXPECT_EQ(plan_in_place(find_inputs("s")).paths, (Texts{"s/a.json", "s/b.json", ""}));
  fs::create_directory("out");
  fs::create_hard_link("s/a.json", "out/a.json");
  EXPECT_TRUE(plan_tree(find_inputs("s/a.json"), "out", "").faults.empty());
  fs::create_symlink("../s/b.json", "out/b.json");
  EXPECT_EQ(plan_tree(find_inputs("s/b.json"), "out", "").faults,
            (Texts{"the result of s/b.json would replace the input s/b.json"}));
}

TEST_F(Outputs, FoldersAreMadeWhereTheyAreMissing) {
  EXPECT_EQ(make_folders_of("a/b/c.json"), "");
  EXPECT_TRUE(fs::is_directory("a/b"));
  EXPECT_EQ(make_folders_of("c.json"), "");
  make("a/file");
  EXPECT_EQ(make_folders_of("a/file/c.json"), "Not a directory");
}

}  // namespace
}  // namespace gwport::pipeline
