#include "pipeline/batch.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace gwport::pipeline {
namespace {

TEST(Batch, DoesEachItemOnce) {
  for (const unsigned jobs : {0U, 1U, 3U, 64U}) {
    std::vector<int> calls(1000);
    run_batch(calls.size(), jobs, [&](std::size_t i) { ++calls[i]; });
    EXPECT_EQ(calls, std::vector<int>(1000, 1)) << jobs << " jobs";
  }
  run_batch(0, 4, [](std::size_t) { FAIL() << "there is nothing to do"; });
}

TEST(Batch, AFaultReachesTheCaller) {
  std::atomic<std::size_t> calls{0};
  const auto work = [&](std::size_t i) {
    ++calls;
    if (i == 10) throw std::runtime_error("item 10");
  };
  EXPECT_THROW(run_batch(100000, 4, work), std::runtime_error);
  EXPECT_LT(calls, 100000U) << "work went on after the fault";
}

}  // namespace
}  // namespace gwport::pipeline
