#include "convert/unique_extensions.h"

#include "convert/conversion.h"

namespace gwport::convert {

bool UniqueExtensions::passes() {
  if (!left_out_) return true;
  if (depth_ == 0) left_out_ = false;
  return false;
}

void UniqueExtensions::key(std::string_view name) {
  if (left_out_) return;
  left_out_ = is_extension(name) && !levels_.back().emplace(name).second;
  if (!left_out_) to_.key(name);
}

bool UniqueExtensions::begin() {
  if (left_out_) ++depth_;
  return !left_out_;
}

void UniqueExtensions::begin_object() {
  if (!begin()) return;
  levels_.emplace_back();
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
