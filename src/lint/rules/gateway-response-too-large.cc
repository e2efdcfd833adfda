#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "gateway-response-too-large",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "REQUEST_TOO_LARGE can not be customized: the service sends its own answer",
    .explanation = "The entry is stored, but has no effect on requests that are too large.",
    .fix = "remove the entry",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: the 413 response isn't customizable",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "nothing else"};

void check(const doc::Node& responses, Visit& visit) {
  const doc::Node* response = responses.find("REQUEST_TOO_LARGE");
  if (response != nullptr) visit.report(kRule, response->key_span());
}

constexpr Trigger kTriggers[] = {{Object::kGatewayResponses, "", check}};

}  // namespace

extern const LintRule kGatewayResponseTooLarge{kRule, kTriggers};

}  // namespace gwport::lint
