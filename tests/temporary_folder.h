// A folder that goes with the test.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace gwport::tests {

/// A new, empty folder, removed with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "gwport-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
      ADD_FAILURE() << "no temporary folder can be made";
      std::abort();  // what follows would write, and remove, elsewhere
    }
    path_ = name;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// The path of something in it.
  [[nodiscard]] std::string path(const std::string& name) const { return (path_ / name).string(); }

  /// Writes a file in it, and the folders above that file.
  void make(const std::string& name, const std::string& text = "x") const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    std::ofstream(path(name), std::ios::binary) << text;
  }

  /// How many files, folders and links stand in it.
  [[nodiscard]] std::size_t entries() const {
    namespace fs = std::filesystem;
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  std::filesystem::path path_;
};

/// A test that works in such a folder, so that paths are short.
class InTemporaryFolder : public testing::Test {
 protected:
  InTemporaryFolder() { std::filesystem::current_path(folder_.path()); }
  ~InTemporaryFolder() override { std::filesystem::current_path(before_); }

  void make(const std::string& name, const std::string& text = "x") const {
    folder_.make(name, text);
  }

 private:
  TemporaryFolder folder_;
  std::filesystem::path before_ = std::filesystem::current_path();
};

}  // namespace gwport::tests
