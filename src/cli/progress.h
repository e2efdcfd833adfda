// How far a batch is, on a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

#include "cli/arguments.h"

namespace gwport::cli {

/// A bar in the last line of standard error, "[#####.....] 12/24"; nothing at all where that is no
/// terminal, with --quiet, or for few files. Not for several threads at once.
class Progress {
 public:
  Progress(const Arguments& arguments, std::size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// One more is done.
  void step();

  /// Writes to standard error, with the bar out of the way.
  void say(std::string_view text);

 private:
  void clear();

  std::size_t total_;
  std::size_t done_ = 0;
  bool wanted_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace gwport::cli
