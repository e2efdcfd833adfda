#include "pipeline/inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "lint/name_pattern.h"
#include "pipeline/folder.h"
#include "pipeline/glob.h"
#include "pipeline/paths.h"

namespace gwport::pipeline {
namespace {

std::string reason() { return std::strerror(errno); }

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool has_spec_suffix(std::string_view name) {
  for (const std::string_view suffix : {".json", ".yaml", ".yml"}) {
    if (name.size() <= suffix.size()) continue;
    const std::string_view end = name.substr(name.size() - suffix.size());
    const bool same = std::equal(end.begin(), end.end(), suffix.begin(), [](char a, char b) {
      return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
    if (same) return true;
  }
  return false;
}

bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// Collects what is below one folder. Pending entries are kept on an own stack, in reverse order,
/// so that the depth of the folders does not matter.
class Walk {
 public:
  Walk(const std::string& left_out, std::vector<Input>& found) : found_(found) {
    leaves_out_ = !left_out.empty() && ::stat(left_out.c_str(), &left_out_) == 0;
  }

  /// `place` is that of the folder itself.
  void run(const std::string& top, const std::string& place) {
    enter({top, place});
    while (!pending_.empty()) {
      const Entry entry = std::move(pending_.back());
      pending_.pop_back();
      look_at(entry);
    }
  }

 private:
  struct Entry {
    std::string path;
    std::string place;
  };

  void add(const Entry& entry, std::string error) {
    found_.push_back({entry.path, entry.place, false, std::move(error)});
  }

  void enter(const Entry& folder) {
    const Listing listing = list_folder(folder.path);
    if (!listing.error.empty()) add(folder, listing.error);
    for (auto name = listing.names.rbegin(); name != listing.names.rend(); ++name) {
      pending_.push_back({join(folder.path, *name), join(folder.place, *name)});
    }
  }

  void look_at(const Entry& entry) {
    struct stat status {};
    if (::lstat(entry.path.c_str(), &status) != 0) return add(entry, reason());
    if (S_ISDIR(status.st_mode)) {
      if (!leaves_out_ || !same_file(status, left_out_)) enter(entry);
      return;
    }
    if (!has_spec_suffix(entry.path)) return;
    if (S_ISLNK(status.st_mode) && ::stat(entry.path.c_str(), &status) != 0) {
      return add(entry, reason());
    }
    if (S_ISREG(status.st_mode)) add(entry, {});
  }

  std::vector<Input>& found_;
  struct stat left_out_ {};
  bool leaves_out_ = false;
  std::vector<Entry> pending_;
};

/// A path as one below the current folder or, where it leads elsewhere, below where it leads to.
std::string place_of_listed(const std::string& path) {
  std::string place;
  for (const auto& part : std::filesystem::path(path).lexically_normal().relative_path()) {
    if (part != ".." && part != "." && !part.empty()) place = join(place, part.string());
  }
  return place;
}

/// What a path that is no pattern stands for.
void add_path(const Input& input, const std::string& place_of_folder, const std::string& left_out,
              std::vector<Input>& found) {
  struct stat status {};
  if (::stat(input.path.c_str(), &status) != 0) {
    found.push_back(input);
    found.back().error = reason();
  } else if (S_ISDIR(status.st_mode)) {
    Walk(left_out, found).run(input.path, place_of_folder);
  } else {
    found.push_back(input);
  }
}

void add_matches(const std::string& pattern, const std::string& left_out,
                 std::vector<Input>& found) {
  const std::string fixed = fixed_part(pattern);
  const std::size_t cut = join(fixed, "").size();
  const std::vector<std::string> paths = matches(pattern);
  for (const std::string& path : paths) {
    const std::string place = path.substr(std::min(cut, path.size()));
    add_path({path, place, false, {}}, place, left_out, found);
  }
  if (paths.empty()) found.push_back({pattern, {}, true, "no file matches"});
}

}  // namespace

std::vector<Input> find_inputs(const std::string& named, const std::string& left_out) {
  std::vector<Input> found;
  struct stat status {};
  if (named == "-") {
    found.push_back({named, {}, true, {}});
  } else if (lint::is_pattern(named) && ::lstat(named.c_str(), &status) != 0) {
    add_matches(named, left_out, found);
  } else {
    add_path({named, name_of(named), true, {}}, {}, left_out, found);
  }
  return found;
}

bool stands_for_others(const std::string& named) {
  struct stat status {};
  if (::stat(named.c_str(), &status) == 0) return S_ISDIR(status.st_mode);
  return lint::is_pattern(named) && ::lstat(named.c_str(), &status) != 0;
}

std::vector<Input> find_listed(const std::string& path, const std::string& left_out) {
  std::vector<Input> found;
  if (!left_out.empty() && is_below(absolute_path(left_out), absolute_path(path))) return found;
  const std::string place = place_of_listed(path);
  add_path({path, place, false, {}}, place, left_out, found);
  return found;
}

std::vector<std::string_view> paths_of_list(std::string_view text) {
  const bool nul = text.find('\0') != std::string_view::npos;
  std::vector<std::string_view> paths;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(nul ? '\0' : '\n'), text.size());
    std::string_view path = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!nul && path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) paths.push_back(path);
  }
  return paths;
}

}  // namespace gwport::pipeline
