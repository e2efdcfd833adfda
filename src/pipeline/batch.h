// Many pieces of work on several threads, with results in order.
#pragma once

#include <cstddef>
#include <functional>

namespace gwport::pipeline {

/// The number of threads that the machine runs at once, at least 1.
[[nodiscard]] unsigned default_jobs();

/// What is left of a piece of work when it is done: showing what came of it.
using Finish = std::function<void()>;

/// A piece of work, done on any thread, side by side with others. An empty Finish is fine.
using Work = std::function<Finish()>;

/// Gives the next piece of work, an empty one when there is none left.
using Next = std::function<Work()>;

/// Does all the work that `next` gives on up to `jobs` threads (0 counts as 1) and comes back when
/// the last piece is finished. `next` is called by one thread at a time. Finishes are called one at
/// a time, too, in the order in which `next` gave the work, each as soon as those before it are
/// done: what they print does not depend on `jobs`. No more than `ahead` pieces (0 counts as 1) are
/// begun and not finished, so memory is bounded however many there are. If a call throws, no
/// further ones are begun and the first exception is thrown on.
void run_in_order(unsigned jobs, std::size_t ahead, const Next& next);

}  // namespace gwport::pipeline
