#include "pipeline/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "pipeline/descriptor.h"

namespace gwport::pipeline {
namespace {

constexpr std::size_t kBlock = std::size_t{64} << 10;

std::string reason() { return std::strerror(errno); }

FileText failed(std::string error) { return {std::nullopt, std::move(error)}; }

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileVersion version_of(const struct stat& status) {
  return {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim)};
}

FileText read_all(int descriptor, std::size_t expected) {
  std::string text;
  text.reserve(std::min(expected, kMaxInputBytes));
  const auto block = std::make_unique_for_overwrite<char[]>(kBlock);
  for (;;) {
    const ssize_t got = ::read(descriptor, block.get(), kBlock);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(reason());
    if (got == 0) return {std::move(text), {}};
    text.append(block.get(), static_cast<std::size_t>(got));
    if (text.size() > kMaxInputBytes) {
      return failed("larger than " + std::to_string(kMaxInputBytes >> 20) +
                    " MiB, the most that gwport reads");
    }
  }
}

/// Whether a regular file stayed as it was while `read` bytes of it were taken. The size says
/// nothing about files that the system makes up (/proc): they have none.
bool steady(const struct stat& before, const struct stat& after, std::size_t read) {
  return version_of(before) == version_of(after) &&
         (after.st_size == 0 || static_cast<std::size_t>(after.st_size) == read);
}

}  // namespace

std::optional<FileVersion> version_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return version_of(status);
}

FileText read_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return failed(reason());
  struct stat before {};
  if (::fstat(file.number(), &before) != 0) return failed(reason());
  const bool regular = S_ISREG(before.st_mode);
  FileText result =
      read_all(file.number(), regular ? static_cast<std::size_t>(before.st_size) : kBlock);
  struct stat after {};
  if (!result.text || !regular) return result;
  if (::fstat(file.number(), &after) != 0) return failed(reason());
  if (!steady(before, after, result.text->size())) return failed("it changed while it was read");
  result.version = version_of(after);
  return result;
}

FileText read_standard_input() { return read_all(STDIN_FILENO, kBlock); }

}  // namespace gwport::pipeline
