#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "parameter-style-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "`{0}` of a parameter is ignored: the service takes its text as it comes",
    .explanation =
        "How lists and objects are written into a parameter is between client and backend; a "
        "method does not keep it, and an export does not show it.",
    .fix = "nothing, if the backend takes the parameter apart",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: other attributes of parameters are ignored",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "values that are the default of the specification"};

void check(const doc::Node& member, Visit& visit) {
  visit.report_first(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kParameter, "collectionFormat", check},
                                 {Object::kParameter, "style", check},
                                 {Object::kParameter, "explode", check},
                                 {Object::kParameter, "allowReserved", check},
                                 {Object::kParameter, "allowEmptyValue", check}};

}  // namespace

extern const LintRule kParameterStyleIgnored{kRule, kTriggers};

}  // namespace gwport::lint
