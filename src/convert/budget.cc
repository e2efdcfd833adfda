#include "convert/budget.h"

namespace gwport::convert {
namespace {

constexpr std::size_t kCopies = 10;
constexpr std::size_t kFreeBytes = 1'000'000;

/// What a value costs besides its text: punctuation, and the time to visit it.
constexpr std::size_t kPerNode = 16;

/// The cost of a value; more than `enough` is not counted to the end.
std::size_t cost_of(const doc::Node& value, std::size_t enough) {
  std::size_t cost = kPerNode + value.key().size() + value.text().size();
  for (const doc::Node& each : value) {
    if (cost > enough) break;
    cost += cost_of(each, enough - cost);
  }
  return cost;
}

}  // namespace

Budget::Budget(const doc::Node& root)
    : left_(kCopies * (root.span().end - root.span().begin) + kFreeBytes) {}

bool Budget::take(const doc::Node& value) { return left_ != 0 && take(cost_of(value, left_)); }

bool Budget::take(std::size_t bytes) {
  if (bytes >= left_) {
    left_ = 0;
    return false;
  }
  left_ -= bytes;
  return true;
}

}  // namespace gwport::convert
