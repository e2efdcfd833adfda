// Expected files of golden tests.
#pragma once

#include <filesystem>
#include <string>

namespace gwport::tests {

/// Compares a text with an expected file, an empty one with none. `hint` follows what is said when
/// they differ. With GWPORT_UPDATE_GOLDEN=1 (tools/update-golden) the file is written instead.
void compare_expected(const std::filesystem::path& expected, const std::string& got,
                      const std::string& hint = {});

/// A path as the name of a test.
[[nodiscard]] std::string test_name(const std::filesystem::path& path);

}  // namespace gwport::tests
