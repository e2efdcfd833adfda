#include "convert/media_types.h"

#include <algorithm>

namespace gwport::convert {
namespace {

/// So many are compared faster than they are hashed.
constexpr std::size_t kFew = 16;

}  // namespace

bool MediaTypes::contains(std::string_view type) const {
  if (!known_.empty()) return known_.contains(type);
  return std::find(types_.begin(), types_.end(), type) != types_.end();
}

void MediaTypes::add(std::string_view type) {
  if (contains(type)) return;
  types_.push_back(type);
  if (!known_.empty()) {
    known_.insert(type);
  } else if (types_.size() > kFew) {
    known_.insert(types_.begin(), types_.end());
  }
}

}  // namespace gwport::convert
