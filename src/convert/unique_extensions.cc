#include "convert/unique_extensions.h"

#include <algorithm>

#include "convert/conversion.h"

namespace gwport::convert {

namespace {

/// So many are compared faster than they are hashed.
constexpr std::size_t kFew = 16;

}  // namespace

bool UniqueExtensions::is_new(std::string_view name) {
  Level& level = levels_.back();
  if (level.many) return level.many->emplace(name).second;
  const auto first = names_.begin() + static_cast<std::ptrdiff_t>(level.first);
  const auto end = names_.begin() + static_cast<std::ptrdiff_t>(used_);
  if (std::find(first, end, name) != end) return false;
  if (used_ - level.first == kFew) {
    level.many = std::make_unique<std::unordered_set<std::string>>(first, end);
    return level.many->emplace(name).second;
  }
  if (used_ == names_.size()) names_.emplace_back();
  names_[used_++] = name;
  return true;
}

bool UniqueExtensions::passes() {
  if (!left_out_) return true;
  if (depth_ == 0) left_out_ = false;
  return false;
}

void UniqueExtensions::key(std::string_view name) {
  if (left_out_) return;
  left_out_ = is_extension(name) && !is_new(name);
  if (!left_out_) to_.key(name);
}

bool UniqueExtensions::begin() {
  if (left_out_) ++depth_;
  return !left_out_;
}

void UniqueExtensions::begin_object() {
  if (!begin()) return;
  levels_.push_back({used_, nullptr});
  to_.begin_object();
}

void UniqueExtensions::begin_array() {
  if (begin()) to_.begin_array();
}

void UniqueExtensions::end_object() {
  if (left_out_) {
    --depth_;
    (void)passes();
    return;
  }
  used_ = levels_.back().first;
  levels_.pop_back();
  to_.end_object();
}

void UniqueExtensions::end_array() {
  if (left_out_) {
    --depth_;
    (void)passes();
    return;
  }
  to_.end_array();
}

}  // namespace gwport::convert
