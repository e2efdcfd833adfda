#include "pipeline/batch.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace gwport::pipeline {
namespace {

using std::chrono_literals::operator""ms;

/// Numbers as pieces of work; finishes note them in the order in which they are called.
std::vector<int> finished(int count, unsigned jobs, std::size_t ahead,
                          const std::function<void(int)>& work) {
  std::vector<int> order;
  int number = 0;
  run_in_order(jobs, ahead, [&]() -> Work {
    if (number == count) return {};
    return [&, mine = number++]() -> Finish {
      work(mine);
      return [&order, mine] { order.push_back(mine); };
    };
  });
  return order;
}

TEST(Batch, FinishesInOrderWhateverTheJobs) {
  std::vector<int> all;
  for (int i = 0; i < 1000; ++i) all.push_back(i);
  for (const unsigned jobs : {0U, 1U, 3U, 64U}) {
    for (const std::size_t ahead : {0U, 1U, 7U, 2000U}) {
      EXPECT_EQ(finished(1000, jobs, ahead, [](int) {}), all) << jobs << " jobs, " << ahead;
    }
  }
  EXPECT_TRUE(finished(0, 4, 4, [](int) {}).empty());
}

TEST(Batch, NoMoreIsBegunThanMayWait) {
  std::atomic<int> begun{0};
  std::atomic<int> most{0};
  const auto work = [&](int i) {
    ++begun;
    if (i != 0) return;
    std::this_thread::sleep_for(20ms);  // all others are waiting for this one
    most = begun.load();
  };
  EXPECT_EQ(finished(100, 4, 8, work).size(), 100U);
  EXPECT_LE(most, 8);
}

TEST(Batch, WhatIsDoneIsShownWhileTheNextIsWaitedFor) {
  std::mutex guard;
  std::condition_variable showing;
  bool shown = false;
  int given = 0;
  run_in_order(2, 8, [&]() -> Work {
    if (given++ == 0) {
      return [&]() -> Finish {
        return [&] {
          const std::lock_guard lock(guard);
          shown = true;
          showing.notify_one();
        };
      };
    }
    std::unique_lock lock(guard);
    EXPECT_TRUE(showing.wait_for(lock, 5000ms, [&] { return shown; }));
    return {};
  });
}

TEST(Batch, AFaultReachesTheCaller) {
  std::atomic<int> calls{0};
  const auto work = [&](int i) {
    ++calls;
    if (i == 10) throw std::runtime_error("item 10");
  };
  EXPECT_THROW(static_cast<void>(finished(100000, 4, 16, work)), std::runtime_error);
  EXPECT_LT(calls, 100000) << "work went on after the fault";
  EXPECT_THROW(run_in_order(2, 4, []() -> Work { throw std::runtime_error("next"); }),
               std::runtime_error);
}

}  // namespace
}  // namespace gwport::pipeline
