// An open file of the system.
#pragma once

#include <unistd.h>

namespace gwport::pipeline {

/// Closes a descriptor when it goes; -1 is none.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }
  /// Closes now, since only close() tells of some write errors.
  [[nodiscard]] bool close() {
    const int result = ::close(number_);
    number_ = -1;
    return result == 0;
  }

 private:
  int number_;
};

}  // namespace gwport::pipeline
