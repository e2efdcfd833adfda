#include "pipeline/glob.h"

#include <sys/stat.h>

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "lint/name_pattern.h"
#include "pipeline/folder.h"

namespace gwport::pipeline {
namespace {

constexpr std::string_view kAnyDepth = "**";

std::vector<std::string> parts_of(std::string_view pattern) {
  std::vector<std::string> parts;
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find('/'), pattern.size());
    const std::string_view part = pattern.substr(0, end);
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
    const bool repeated = part == kAnyDepth && !parts.empty() && parts.back() == part;
    if (!part.empty() && !repeated) parts.emplace_back(part);
  }
  return parts;
}

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

bool is_real_folder(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

/// A path that matches the first `part` parts of the pattern.
struct Pending {
  std::string path;
  std::size_t part;
};

class Search {
 public:
  explicit Search(const std::string& pattern)
      : parts_(parts_of(pattern)), top_(pattern.starts_with('/') ? "/" : "") {}

  /// Pending paths are kept on an own stack, last one first, so that depth does not matter.
  std::vector<std::string> run() {
    pending_.push_back({top_, 0});
    while (!pending_.empty()) {
      const Pending next = std::move(pending_.back());
      pending_.pop_back();
      if (next.part == parts_.size()) {
        if (seen_.insert(next.path).second) found_.push_back(next.path);
      } else {
        step(next);
      }
    }
    std::sort(found_.begin(), found_.end());
    return std::move(found_);
  }

 private:
  void step(const Pending& at) {
    const std::string& part = parts_[at.part];
    if (part == kAnyDepth) return any_depth(at);
    if (!lint::is_pattern(part)) {
      std::string path = join(at.path, part);
      if (exists(path)) pending_.push_back({std::move(path), at.part + 1});
      return;
    }
    for (const std::string& name : names(at.path)) {
      if (lint::name_matches(part, name)) pending_.push_back({join(at.path, name), at.part + 1});
    }
  }

  /// No folder, or one more of any name. At the end of a pattern it stands for all that is below.
  void any_depth(const Pending& at) {
    // Two `**` can reach a folder in many ways; each way but the first would find the same.
    if (!entered_.insert(at.path + '/' + std::to_string(at.part)).second) return;
    const bool last = at.part + 1 == parts_.size();
    if (!last) pending_.push_back({at.path, at.part + 1});
    for (const std::string& name : names(at.path)) {
      std::string path = join(at.path, name);
      if (is_real_folder(path)) {
        pending_.push_back({std::move(path), at.part});
      } else if (last) {
        pending_.push_back({std::move(path), at.part + 1});
      }
    }
  }

  static std::vector<std::string> names(const std::string& folder) {
    return list_folder(folder.empty() ? "." : folder).names;
  }

  std::vector<std::string> parts_;
  std::string top_;
  std::vector<Pending> pending_;
  std::unordered_set<std::string> entered_;
  std::unordered_set<std::string> seen_;
  std::vector<std::string> found_;
};

}  // namespace

std::string fixed_part(std::string_view pattern) {
  const std::size_t slash = pattern.rfind('/', pattern.find_first_of("*?["));
  std::string folder = pattern.starts_with('/') ? "/" : "";
  if (slash == std::string_view::npos) return folder;
  for (const std::string& part : parts_of(pattern.substr(0, slash))) folder = join(folder, part);
  return folder;
}

std::vector<std::string> matches(const std::string& pattern) { return Search(pattern).run(); }

}  // namespace gwport::pipeline
