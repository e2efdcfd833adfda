#include "pipeline/paths.h"

#include <filesystem>
#include <system_error>

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

/// Empty if the folder is gone: paths are then as good as they were given.
fs::path current() {
  std::error_code gone;
  return fs::current_path(gone);
}

bool is_below(const std::string& folder, const std::string& absolute) {
  const std::size_t size = folder == "/" ? 0 : folder.size();
  return absolute.size() > size && absolute.starts_with(folder) && absolute[size] == '/';
}

}  // namespace

std::string absolute_path(const std::string& path) {
  return (current() / path).lexically_normal().string();
}

std::string folder_of(const std::string& absolute) {
  return fs::path(absolute).parent_path().string();
}

std::string below(const std::string& folder, const std::string& absolute) {
  if (is_below(folder, absolute)) return absolute.substr(folder == "/" ? 1 : folder.size() + 1);
  return absolute.substr(absolute.starts_with('/') ? 1 : 0);
}

std::string shown_path(const std::string& absolute) {
  const std::string here = current().string();
  return is_below(here, absolute) ? below(here, absolute) : absolute;
}

}  // namespace gwport::pipeline
