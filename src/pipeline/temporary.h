// Files under a temporary name until they are whole.
#pragma once

#include <sys/types.h>

#include <string>

#include "pipeline/descriptor.h"

namespace gwport::pipeline {

/// A new file ".gwport-PROCESS-NUMBER.tmp" that goes again unless it gets its final name. What is
/// left after a kill -9 is told by that name; nothing takes it for a result or an input, since it
/// is hidden. Safe to use on several threads, one object on each.
class Temporary {
 public:
  /// Makes the file in the folder in which `path` stands, with the permissions that a new file gets
  /// there, or fewer: those of `most`. If that fails file() is none, and errno tells why.
  Temporary(const std::string& path, mode_t most);
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary();

  [[nodiscard]] Descriptor& file() { return file_; }

  /// Gives the file its name, in the place of any other file of that name. False, with errno, when
  /// that fails.
  [[nodiscard]] bool rename(const std::string& path);

 private:
  struct Slot;
  static Slot slots[];

  void open_new(const std::string& folder, mode_t most);

  friend void remove_temporaries() noexcept;

  std::string name_;
  Slot* slot_ = nullptr;  // where a signal handler finds the name
  Descriptor file_{-1};
};

/// Removes all that are there and lets no new ones be made, for a signal handler that ends the
/// process without coming back: safe to call in one.
void remove_temporaries() noexcept;

}  // namespace gwport::pipeline
