#include "pipeline/limits.h"

#include "check/quotas.h"

namespace gwport::pipeline {

std::vector<std::string_view> limit_names() {
  std::vector<std::string_view> names;
  for (const check::Quota& quota : check::quotas()) names.push_back(quota.name);
  return names;
}

}  // namespace gwport::pipeline
