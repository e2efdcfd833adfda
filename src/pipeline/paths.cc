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

}  // namespace

std::string absolute_path(const std::string& path) {
  std::string absolute = (current() / path).lexically_normal().string();
  if (absolute.size() > 1 && absolute.ends_with('/')) absolute.pop_back();
  return absolute;
}

std::string folder_of(const std::string& absolute) {
  return fs::path(absolute).parent_path().string();
}

bool is_below(const std::string& folder, const std::string& absolute) {
  const std::size_t size = folder == "/" ? 0 : folder.size();
  return absolute.size() > size && absolute.starts_with(folder) && absolute[size] == '/';
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
