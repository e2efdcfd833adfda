#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "no-methods",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "there is no method in these paths: the import succeeds, the deployment does not",
    .explanation =
        "A deployment of an API without methods is refused: The REST API doesn't contain any "
        "methods.",
    .fix = "add a method, or import with mode merge onto an API that has some",
    .evidence = diag::Evidence::kReported,
    .source = "reported: an answer to CreateDeployment, as emulators repeat it",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "path items without methods, and what the API had before a put"};

void check(const doc::Node& paths, Visit& visit) {
  if (visit.state == nullptr || !paths.is_object()) return;
  for (const doc::Node& each : paths.members()) {
    if (!each.key().starts_with("x-")) return;
  }
  visit.report(kRule, paths.name_span());
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "paths", check}};

}  // namespace

extern const LintRule kNoMethods{kRule, kTriggers};

}  // namespace gwport::lint
