#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "operation-servers-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kInfo,
    .text = "`servers` here have no effect: requests go where the integration says",
    .explanation =
        "The service reads the servers of the root, for their base path and endpoint "
        "configuration, and no others.",
    .fix = "put the address into the uri of the integration",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: the API Reference has no such field of a resource or method",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "whether the address is that of the integration"};

void check(const doc::Node& member, Visit& visit) { visit.report(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kOperation, "servers", check},
                                 {Object::kPathItem, "servers", check}};

}  // namespace

extern const LintRule kOperationServersIgnored{kRule, kTriggers};

}  // namespace gwport::lint
