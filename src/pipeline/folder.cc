#include "pipeline/folder.h"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace gwport::pipeline {

Listing list_folder(const std::string& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), ::closedir);
  if (!folder) return {{}, std::strerror(errno)};
  Listing listing;
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    if (entry->d_name[0] != '.') listing.names.emplace_back(entry->d_name);
  }
  if (errno != 0) listing.error = std::strerror(errno);
  std::sort(listing.names.begin(), listing.names.end());
  return listing;
}

std::string join(const std::string& folder, const std::string& name) {
  if (folder.empty()) return name;
  return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

}  // namespace gwport::pipeline
