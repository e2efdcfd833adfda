#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "reserved-path",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0} is kept for the service's own health checks",
    .explanation =
        "With a custom domain name, requests to /ping and /sping at the root are "
        "answered by the service and never reach the method.",
    .fix = "choose another path, such as /health",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: reserved paths",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "base path mappings, which can move the path away from the root"};

void check(const doc::Node& paths, Visit& visit) {
  for (const std::string_view reserved : {"/ping", "/sping"}) {
    const doc::Node* path = paths.find(reserved);
    if (path != nullptr) visit.report(kRule, path->name_span(), {reserved});
  }
}

constexpr Trigger kTriggers[] = {{Object::kPaths, "", check}};

}  // namespace

extern const LintRule kReservedPath{kRule, kTriggers};

}  // namespace gwport::lint
