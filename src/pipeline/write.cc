#include "pipeline/write.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

#include "pipeline/descriptor.h"

namespace gwport::pipeline {
namespace {

/// Signals that would end the program wait until the object goes.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&held, signal);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

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

/// Where a path leads to in the end, so that a link is written through and not replaced.
std::string target_of(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
  return real ? std::string(real.get()) : path;
}

std::string write_directly(const std::string& path, const Produce& produce) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() < 0) return reason();
  return write_all(file.number(), produce) && file.close() ? std::string() : reason();
}

/// The permissions that open() would give a new file.
mode_t default_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return static_cast<mode_t>(0666) & ~mask;
}

/// A file that goes again unless it got its final name.
class Temporary {
 public:
  explicit Temporary(std::string path) : path_(std::move(path)) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  [[nodiscard]] bool rename(const std::string& path) {
    if (::rename(path_.c_str(), path.c_str()) != 0) return false;
    path_.clear();
    return true;
  }

 private:
  std::string path_;
};

std::string write_and_rename(const std::string& path, const Produce& produce, mode_t mode) {
  const SignalsHeld held;
  std::string temporary = path + ".XXXXXX";
  Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (file.number() < 0) return reason();
  Temporary written(std::move(temporary));
  const bool done = write_all(file.number(), produce) && ::fchmod(file.number(), mode) == 0 &&
                    file.close() && written.rename(path);
  return done ? std::string() : reason();
}

}  // namespace

std::string write_file(const std::string& path, const Produce& produce) {
  const std::string target = target_of(path);
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (!exists) return write_and_rename(target, produce, default_mode());
  if (S_ISDIR(status.st_mode)) return std::strerror(EISDIR);
  if (!S_ISREG(status.st_mode)) return write_directly(target, produce);
  // A rename asks for no permission of the file itself: ask for it here.
  if (::access(target.c_str(), W_OK) != 0) return reason();
  return write_and_rename(target, produce, status.st_mode & static_cast<mode_t>(07777));
}

std::string write_standard_output(const Produce& produce) {
  return write_all(STDOUT_FILENO, produce) ? std::string() : reason();
}

}  // namespace gwport::pipeline
