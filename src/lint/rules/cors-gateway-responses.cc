#include "lint/cors.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-gateway-responses",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text =
        "errors of the service itself carry no CORS headers: pages see a network error instead of "
        "401, 403 or 429",
    .explanation =
        "Answers that the service gives without the backend are gateway responses. They have the "
        "header only if DEFAULT_4XX and DEFAULT_5XX set it.",
    .fix =
        "set gatewayresponse.header.Access-Control-Allow-Origin in DEFAULT_4XX and DEFAULT_5XX of "
        "x-amazon-apigateway-gateway-responses",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, gateway responses to support CORS",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "gateway responses that are set after the import"};

bool allows(const doc::Node* responses, std::string_view type) {
  const doc::Node* response = responses != nullptr ? responses->find(type) : nullptr;
  return response != nullptr && find_header(*response, kAllowOrigin).member != nullptr;
}

void check(const doc::Node& response, Visit& visit) {
  if (visit.operation == nullptr || visit.operation->key() != "options") return;
  const FixedHeader origin = find_header(response, kAllowOrigin);
  if (origin.member == nullptr) return;
  const doc::Node* responses = visit.root.find("x-amazon-apigateway-gateway-responses");
  if (allows(responses, "DEFAULT_4XX") && allows(responses, "DEFAULT_5XX")) return;
  visit.report_first(kRule, origin.member->name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check}};

}  // namespace

extern const LintRule kCorsGatewayResponses{kRule, kTriggers};

}  // namespace gwport::lint
