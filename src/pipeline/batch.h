// Many inputs on several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace gwport::pipeline {

/// The number of threads that the machine runs at once, at least 1.
[[nodiscard]] unsigned default_jobs();

/// Calls work(0), work(1), ... work(count - 1), each once, on up to `jobs` threads (0 counts as 1),
/// and comes back when all are done. `work` must be safe to call from several threads; storing its
/// result under its index keeps results in input order whatever `jobs` is. If a call throws, no
/// further ones are begun and the first exception is thrown on.
void run_batch(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace gwport::pipeline
