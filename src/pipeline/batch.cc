#include "pipeline/batch.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace gwport::pipeline {
namespace {

/// Work that is under way. Taking and finishing have a lock each: a `next` that waits for input
/// must not keep what is done from being shown.
class Line {
 public:
  Line(std::size_t ahead, const Next& next) : next_(next), done_(std::max<std::size_t>(1, ahead)) {}

  /// What every thread does.
  void run() {
    try {
      while (std::optional<Taken> taken = take()) finish(taken->number, taken->work());
    } catch (...) {
      const std::lock_guard lock(finishing_);
      if (!fault_) fault_ = std::current_exception();
      ended_ = true;
      room_.notify_all();
    }
  }

  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  struct Taken {
    std::size_t number;
    Work work;
  };

  std::optional<Taken> take() {
    const std::lock_guard lock(taking_);
    {
      std::unique_lock wait(finishing_);
      room_.wait(wait, [&] { return ended_ || begun_ < finished_ + done_.size(); });
    }
    if (ended_) return std::nullopt;
    Taken taken{begun_, next_()};
    if (!taken.work) {
      ended_ = true;
      return std::nullopt;
    }
    ++begun_;
    return taken;
  }

  void finish(std::size_t number, Finish finish) {
    const std::lock_guard lock(finishing_);
    done_[number % done_.size()] = std::move(finish);
    for (auto* head = &done_[finished_ % done_.size()]; head->has_value();
         head = &done_[finished_ % done_.size()]) {
      const Finish call = std::move(**head);
      head->reset();
      if (call) call();
      ++finished_;
      room_.notify_one();
    }
  }

  const Next& next_;
  std::mutex taking_;
  std::mutex finishing_;
  std::condition_variable room_;
  std::atomic<bool> ended_{false};
  std::size_t begun_ = 0;                    // guarded by taking_
  std::size_t finished_ = 0;                 // the rest: by finishing_
  std::vector<std::optional<Finish>> done_;  // a ring, by number
  std::exception_ptr fault_;
};

}  // namespace

unsigned default_jobs() { return std::max(1U, std::thread::hardware_concurrency()); }

void run_in_order(unsigned jobs, std::size_t ahead, const Next& next) {
  Line line(ahead, next);
  std::vector<std::thread> helpers;
  try {
    for (unsigned i = 1; i < jobs; ++i) helpers.emplace_back([&] { line.run(); });
  } catch (const std::system_error&) {
    // No more threads to be had: those that are there do the work.
  }
  line.run();
  for (std::thread& helper : helpers) helper.join();
  line.rethrow();
}

}  // namespace gwport::pipeline
