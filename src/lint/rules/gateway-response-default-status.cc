#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "gateway-response-default-status",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text =
        "statusCode of {0} is that of every answer of its kind: 401, 403, 404 and the others all "
        "become {1}",
    .explanation =
        "The default covers all gateway responses that are not customized themselves, and its "
        "status replaces theirs.",
    .fix = "leave statusCode out to keep each status",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, gateway responses: DEFAULT_4XX and DEFAULT_5XX",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "responses that are customized one by one, which keep their own"};

void check(const doc::Node& responses, Visit& visit) {
  for (const std::string_view type : {"DEFAULT_4XX", "DEFAULT_5XX"}) {
    const doc::Node* response = responses.find(type);
    const doc::Node* status = response != nullptr ? response->find("statusCode") : nullptr;
    if (status == nullptr || status->is_null()) continue;
    visit.report(kRule, status->span(), {type, status->text()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kGatewayResponses, "", check}};

}  // namespace

extern const LintRule kGatewayResponseDefaultStatus{kRule, kTriggers};

}  // namespace gwport::lint
