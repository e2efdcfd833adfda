#include "pipeline/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include "pipeline/descriptor.h"

namespace gwport::pipeline {
namespace {

constexpr std::size_t kBlock = std::size_t{64} << 10;

std::string reason() { return std::strerror(errno); }

FileText read_all(int descriptor, std::size_t expected) {
  std::string text;
  text.reserve(std::min(expected, kMaxInputBytes));
  const auto block = std::make_unique<char[]>(kBlock);
  for (;;) {
    const ssize_t got = ::read(descriptor, block.get(), kBlock);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return {std::nullopt, reason()};
    if (got == 0) return {std::move(text), {}};
    text.append(block.get(), static_cast<std::size_t>(got));
    if (text.size() > kMaxInputBytes) {
      return {std::nullopt, "larger than " + std::to_string(kMaxInputBytes >> 20) +
                                " MiB, the most that gwport reads"};
    }
  }
}

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

struct Listing {
  std::vector<std::string> names;  // sorted, without hidden ones
  std::string error;
};

Listing list_directory(const std::string& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path.c_str()), ::closedir);
  if (!directory) return {{}, reason()};
  Listing listing;
  errno = 0;
  while (const dirent* entry = ::readdir(directory.get())) {
    if (entry->d_name[0] != '.') listing.names.emplace_back(entry->d_name);
  }
  if (errno != 0) listing.error = reason();
  std::sort(listing.names.begin(), listing.names.end());
  return listing;
}

std::string join(const std::string& directory, const std::string& name) {
  return directory.ends_with('/') ? directory + name : directory + '/' + name;
}

/// Adds what is below a directory. Pending entries are kept on an own stack, in reverse order, so
/// that the depth of the directories does not matter.
void walk(const std::string& top, std::vector<FoundFile>& found) {
  std::vector<std::string> pending{top};
  while (!pending.empty()) {
    const std::string path = std::move(pending.back());
    pending.pop_back();
    struct stat status {};
    const bool is_top = path == top;
    if ((is_top ? ::stat(path.c_str(), &status) : ::lstat(path.c_str(), &status)) != 0) {
      found.push_back({path, !is_top, reason()});
      continue;
    }
    if (S_ISDIR(status.st_mode)) {
      const Listing listing = list_directory(path);
      if (!listing.error.empty()) found.push_back({path, !is_top, listing.error});
      for (auto name = listing.names.rbegin(); name != listing.names.rend(); ++name) {
        pending.push_back(join(path, *name));
      }
      continue;
    }
    if (!has_spec_suffix(path)) continue;
    if (S_ISLNK(status.st_mode)) {
      if (::stat(path.c_str(), &status) != 0) {
        found.push_back({path, true, reason()});
        continue;
      }
    }
    if (S_ISREG(status.st_mode)) found.push_back({path, true, {}});
  }
}

}  // namespace

FileText read_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return {std::nullopt, reason()};
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return {std::nullopt, reason()};
  return read_all(file.number(),
                  S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : kBlock);
}

FileText read_standard_input() { return read_all(STDIN_FILENO, kBlock); }

std::vector<FoundFile> find_files(const std::string& path) {
  std::vector<FoundFile> found;
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    found.push_back({path, false, reason()});
  } else if (S_ISDIR(status.st_mode)) {
    walk(path, found);
  } else {
    found.push_back({path, false, {}});
  }
  return found;
}

}  // namespace gwport::pipeline
