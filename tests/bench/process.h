// Whole runs of the program, measured from outside.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace gwport::bench {

/// What one run of a program took.
struct Usage {
  double cpu_ms = 0;  ///< user and system
  double wall_ms = 0;
  std::size_t peak_kib = 0;  ///< largest resident set
  int status = -1;           ///< exit status; -1: it did not exit by itself
};

/// Runs a program with its output thrown away.
[[nodiscard]] Usage run(const std::vector<std::string>& command);

/// The run with the median CPU time of several; the wall time is the smallest of all.
/// A run that ends with a status above `worst` ends the benchmark.
[[nodiscard]] Usage median(const std::vector<std::string>& command, int runs, int worst = 1);

}  // namespace gwport::bench
