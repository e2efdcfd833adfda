#include "read/shared/base_path.h"

#include "read/shared/segments.h"

namespace gwport::read {

std::string path_prefix(std::string_view base_path, BasePath mode) {
  std::string prefix;
  if (mode == BasePath::kIgnore) return prefix;
  bool dropped = mode == BasePath::kPrepend;
  while (const auto segment = next_segment(base_path)) {
    if (dropped) (prefix += '/') += *segment;
    dropped = true;
  }
  return prefix;
}

}  // namespace gwport::read
