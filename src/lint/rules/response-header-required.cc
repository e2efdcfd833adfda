#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "response-header-required",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "`required` of a response header is lost: the service keeps every header as optional",
    .explanation = "method.response.header.NAME of an imported method is always false.",
    .fix = "nothing; the header is sent if the integration response sets it",
    .evidence = diag::Evidence::kRecorded,
    .source = "recorded: response parameters of imported methods are false",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the integration sets the header"};

void check(const doc::Node& member, Visit& visit) {
  if (member.is_true()) visit.report_first(kRule, member.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kHeader, "required", check}};

}  // namespace

extern const LintRule kResponseHeaderRequired{kRule, kTriggers};

}  // namespace gwport::lint
