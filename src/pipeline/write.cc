#include "pipeline/write.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

#include "pipeline/attributes.h"
#include "pipeline/descriptor.h"
#include "pipeline/temporary.h"

namespace gwport::pipeline {
namespace {

std::string reason() { return std::strerror(errno); }

/// Writes one piece.
bool write_piece(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(descriptor, text.data(), text.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0 && errno == EAGAIN) {  // a non-blocking pipe that is full
      pollfd writable{descriptor, POLLOUT, 0};
      ::poll(&writable, 1, -1);
      continue;
    }
    if (put < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

/// All pieces; after a failure errno tells its reason.
bool write_all(int descriptor, const Produce& produce) {
  int fault = 0;
  produce([&](std::string_view piece) {
    if (fault == 0 && !write_piece(descriptor, piece)) fault = errno;
    return fault == 0;
  });
  errno = fault;
  return fault == 0;
}

std::string write_directly(const std::string& path, const Produce& produce) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() < 0) return reason();
  return write_all(file.number(), produce) && file.close() ? std::string() : reason();
}

constexpr mode_t kNewFile = 0666;  // less the umask
constexpr mode_t kPermissions = 07777;

/// What is wrong with replacing a file, empty if nothing is.
std::string fault_of(const std::string& target, const struct stat& status,
                     const FileVersion* read) {
  if (S_ISDIR(status.st_mode)) return std::strerror(EISDIR);
  // A rename asks for no permission of the file itself: ask for it here.
  if (::access(target.c_str(), W_OK) != 0) return reason();
  if (read != nullptr && version_of(target) != *read) return "it changed since it was read";
  return {};
}

/// Gives the new file what the old one had. That the owner can't be kept is no reason to fail: only
/// root can give files away.
bool take_after(int file, const std::string& target, const struct stat& old) {
  [[maybe_unused]] const int kept = ::fchown(file, old.st_uid, old.st_gid);
  return ::fchmod(file, old.st_mode & kPermissions) == 0 && take_attributes(file, target);
}

/// `old` is the file to replace, null if there is none.
std::string write_and_rename(const std::string& target, const Produce& produce,
                             const struct stat* old, const FileVersion* read) {
  Temporary written(target, old == nullptr ? kNewFile : old->st_mode & kNewFile);
  Descriptor& file = written.file();
  if (file.number() < 0) return reason();
  if (!write_all(file.number(), produce)) return reason();
  if (old != nullptr && !take_after(file.number(), target, *old)) return reason();
  if (!file.close()) return reason();
  if (old != nullptr) {
    std::string fault = fault_of(target, *old, read);
    if (!fault.empty()) return fault;
  }
  return written.rename(target) ? std::string() : reason();
}

}  // namespace

std::string target_of(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
  return real ? std::string(real.get()) : path;
}

std::string write_file(const std::string& path, const Produce& produce, const FileVersion* read) {
  struct stat status {};
  bool exists = ::lstat(path.c_str(), &status) == 0;
  const bool link = exists && S_ISLNK(status.st_mode);
  const std::string target = link ? target_of(path) : path;
  if (link) exists = ::stat(target.c_str(), &status) == 0;
  if (!exists) return write_and_rename(target, produce, nullptr, nullptr);
  const bool directly = !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
  if (directly) return write_directly(target, produce);
  std::string fault = fault_of(target, status, read);
  return fault.empty() ? write_and_rename(target, produce, &status, read) : fault;
}

Printed write_standard_output(const Produce& produce) {
  if (write_all(STDOUT_FILENO, produce)) return {};
  const bool reader_left = errno == EPIPE;
  return {reason(), reader_left};
}

}  // namespace gwport::pipeline
