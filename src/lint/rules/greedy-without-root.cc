#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "greedy-without-root",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "'{0}' does not match requests to / itself: they get status 403",
    .explanation =
        "A greedy variable takes one path segment or more. The root is another resource, and has "
        "no method here.",
    .fix = "add the path / with the same methods",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, proxy resources: the parent needs methods of its own",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "greedy paths below other paths"};

void check(const doc::Node& paths, Visit& visit) {
  if (paths.find("/") != nullptr) return;
  for (const doc::Node& each : paths.members()) {
    const std::string_view path = each.key();
    if (!path.starts_with("/{") || !path.ends_with("+}") || path.find('/', 1) != path.npos)
      continue;
    visit.report(kRule, each.key_span(), {path});
  }
}

constexpr Trigger kTriggers[] = {{Object::kPaths, "", check}};

}  // namespace

extern const LintRule kGreedyWithoutRoot{kRule, kTriggers};

}  // namespace gwport::lint
