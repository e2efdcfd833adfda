#include "lint/members.h"

#include <algorithm>
#include <string>

#include "diag/nearest.h"

namespace gwport::lint {

void report_other_members(const diag::Rule& rule, const doc::Node& object,
                          std::span<const std::string_view> known, Visit& visit) {
  for (const doc::Node& each : object.members()) {
    const std::string_view key = each.key();
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    if (key.starts_with("Fn::") || key == "Ref" || key.starts_with("x-")) continue;
    if (visit.was_reported(each.key_span())) continue;
    const std::string_view meant = diag::nearest(key, known);
    auto& finding = visit.report(rule, each.key_span(), {key});
    if (!meant.empty()) finding.hint = "did you mean " + std::string(meant) + '?';
  }
}

}  // namespace gwport::lint
