#include "pipeline/distinct.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "temporary_folder.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

class Distinct : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(folder_ / "sub");
    for (const char* name : {"b.yaml", "sub/c.yaml"}) std::ofstream(folder_ / name) << "a: 1\n";
    fs::create_symlink("b.yaml", folder_ / "a.yaml");
    fs::create_directory_symlink("sub", folder_ / "linked");
  }

  /// What is left of these, relative to the folder; "*" behind what counts as named.
  std::string left(std::initializer_list<std::pair<const char*, bool>> paths) {
    std::vector<Input> inputs;
    for (const auto& [path, named] : paths) {
      inputs.push_back(
          {.path = (folder_ / path).string(), .place = {}, .named = named, .error = {}});
    }
    std::string list;
    for (const Input& each : distinct(std::move(inputs))) {
      list += each.path.substr(folder_.string().size() + 1) + (each.named ? "* " : " ");
    }
    return list;
  }

  tests::TemporaryFolder temporary_;  // tests run side by side
  fs::path folder_ = temporary_.path();
};

TEST_F(Distinct, AFileIsThereOnceHoweverItIsNamed) {
  EXPECT_EQ(
      left({{"b.yaml", false}, {"sub/c.yaml", true}, {"sub/../b.yaml", true}, {"b.yaml", false}}),
      "b.yaml* sub/c.yaml* ");
  EXPECT_EQ(left({{"linked/c.yaml", false}, {"sub/c.yaml", false}}), "linked/c.yaml ");
}

TEST_F(Distinct, WhatALinkPointsToGoesFirst) {
  EXPECT_EQ(left({{"a.yaml", false}, {"sub/c.yaml", false}, {"b.yaml", false}}),
            "b.yaml sub/c.yaml ");
  EXPECT_EQ(left({{"b.yaml", false}, {"a.yaml", true}}), "b.yaml* ");
  EXPECT_EQ(left({{"a.yaml", false}}), "a.yaml ");
}

TEST_F(Distinct, WhatIsNoFileStays) {
  EXPECT_EQ(left({{"none.yaml", true}, {"no/none.yaml", true}}), "none.yaml* no/none.yaml* ");
  std::vector<Input> inputs(2);
  inputs[0].path = inputs[1].path = "-";
  EXPECT_EQ(distinct(inputs).size(), 2U);
  inputs[0].path = inputs[1].path = "a";
  inputs[0].error = inputs[1].error = "no";
  EXPECT_EQ(distinct(inputs).size(), 2U);
}

}  // namespace
}  // namespace gwport::pipeline
