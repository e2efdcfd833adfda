#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "leftover-function",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0} is a function of CloudFormation: the service does not run it",
    .explanation =
        "A file that is imported as it is goes past CloudFormation. The service takes the object "
        "as a value, or refuses the integration around it.",
    .fix = "put the file into the template itself or through AWS::Include, or write the value",
    .evidence = diag::Evidence::kReported,
    .source = "reported: localstack#4619, Fn::Sub left in a file",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "places where the import answers with an error of its own"};

void check(const doc::Node& object, Visit& visit) {
  if (object.size() != 1) return;
  const doc::Node& member = *object.begin();
  const bool function =
      member.key().starts_with("Fn::") || (member.key() == "Ref" && member.is_string());
  if (function) visit.report(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kAnything, "", check}};

}  // namespace

extern const LintRule kLeftoverFunction{kRule, kTriggers};

}  // namespace gwport::lint
