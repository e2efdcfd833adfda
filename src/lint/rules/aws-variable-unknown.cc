#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "aws-variable-unknown",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "the service resolves AccountId, Partition and Region, but not ${AWS::{0}}",
    .explanation =
        "Only three of the pseudo parameters of CloudFormation are known to imports. The others "
        "stay in the API as they are.",
    .fix = "write the value, or let CloudFormation fill it in with Fn::Sub",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, AWS variables for OpenAPI import",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "mapping templates, descriptions and examples"};

void check(const doc::Node& text, Visit& visit) {
  constexpr std::string_view kBegin = "${AWS::";
  const std::string_view all = text.text();
  for (std::size_t at = all.find(kBegin); at != all.npos; at = all.find(kBegin, at + 1)) {
    const std::size_t begin = at + kBegin.size();
    const std::size_t end = all.find('}', begin);
    if (end == all.npos) return;
    const std::string_view name = all.substr(begin, end - begin);
    if (name == "AccountId" || name == "Partition" || name == "Region") continue;
    visit.report(kRule, text.span(), {name});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kText, "", check}};

}  // namespace

extern const LintRule kAwsVariableUnknown{kRule, kTriggers};

}  // namespace gwport::lint
