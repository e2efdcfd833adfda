#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "info-member-lost",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "info.{0} is lost: the API keeps title, description and version",
    .explanation = "An export of the API does not show it.",
    .fix = "put it into the description if readers need it",
    .evidence = diag::Evidence::kInferred,
    .source =
        "inferred: API Reference, RestApi; documentation parts of imports hold info.description",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& member, Visit& visit) {
  visit.report_first(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kInfo, "contact", check},
                                 {Object::kInfo, "license", check},
                                 {Object::kInfo, "termsOfService", check}};

}  // namespace

extern const LintRule kInfoMemberLost{kRule, kTriggers};

}  // namespace gwport::lint
