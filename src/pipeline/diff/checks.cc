#include "pipeline/diff/checks.h"

#include <string>

namespace gwport::pipeline {

Judgement judge_checks(Checks before, Checks after) {
  std::string more;
  std::string fewer;
  const auto compare = [&](bool was, bool is, std::string_view what) {
    std::string& list = is ? more : fewer;
    if (was != is) list += (list.empty() ? "" : " and ") + std::string(what);
  };
  compare(before.body, after.body, "bodies");
  compare(before.parameters, after.parameters, "parameters");
  if (!more.empty()) return breaks("requests with wrong " + more + " are refused now");
  if (!fewer.empty()) return resets(fewer + " of requests are not checked any more");
  return other("the same checks");
}

}  // namespace gwport::pipeline
