// Values that need not be taken apart.
#pragma once

#include <deque>
#include <utility>

namespace gwport::cli {

/// Keeps a value until the process ends, which gives its memory back at once: the destructors of a
/// large API would take a twentieth of the run. For the results of a command, not for batches.
template <class T>
T& keep(T value) {
  static auto& kept = *new std::deque<T>;  // never destroyed
  return kept.emplace_back(std::move(value));
}

}  // namespace gwport::cli
