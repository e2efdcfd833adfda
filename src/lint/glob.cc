#include "lint/glob.h"

#include <algorithm>

#include "lint/name_pattern.h"

namespace gwport::lint {
namespace {

constexpr std::string_view kAnyDepth = "**";

/// The first part of a path, which loses it.
std::string_view take_part(std::string_view& path) {
  const std::size_t end = std::min(path.find('/'), path.size());
  const std::string_view part = path.substr(0, end);
  path.remove_prefix(std::min(end + 1, path.size()));
  return part;
}

/// As name_matches() does it, with parts for characters: where a `**` took too little, it takes one
/// part more. A pattern that ends before the path means a folder above it.
bool path_matches(std::string_view pattern, std::string_view path) {
  std::string_view star;        // what follows the last `**`
  std::string_view after_star;  // the path from where that is to match
  bool starred = false;
  while (!pattern.empty()) {
    if (path.empty()) return false;
    std::string_view next_pattern = pattern;
    const std::string_view part = take_part(next_pattern);
    if (part == kAnyDepth) {
      starred = true;
      star = pattern = next_pattern;
      after_star = path;
      continue;
    }
    std::string_view next_path = path;
    if (name_matches(part, take_part(next_path))) {
      pattern = next_pattern;
      path = next_path;
    } else if (starred) {
      take_part(after_star);
      pattern = star;
      path = after_star;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  while (pattern.starts_with("./")) pattern.remove_prefix(2);
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (pattern.empty()) return false;
  if (pattern.find('/') != std::string_view::npos) {
    if (pattern.front() == '/') pattern.remove_prefix(1);
    return path_matches(pattern, path);
  }
  while (!path.empty()) {
    if (name_matches(pattern, take_part(path))) return true;
  }
  return false;
}

}  // namespace gwport::lint
