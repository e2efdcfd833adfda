#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-wildcard-credentials",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "a response for every origin (*) can't allow credentials: browsers refuse it",
    .explanation =
        "With Access-Control-Allow-Credentials: true, browsers want the exact origin in "
        "Access-Control-Allow-Origin and keep the response from the page otherwise.",
    .fix = "name the origin, or leave out Access-Control-Allow-Credentials",
    .evidence = diag::Evidence::kDocumented,
    .source = "Fetch standard, CORS protocol and credentials",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "headers that the backend or a mapping expression gives"};

void check(const doc::Node& response, Visit& visit) {
  if (find_header(response, "Access-Control-Allow-Credentials").value != "true") return;
  const FixedHeader origin = find_header(response, "Access-Control-Allow-Origin");
  if (origin.value == "*") visit.report(kRule, origin.member->name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check},
                                 {Object::kGatewayResponse, "", check}};

}  // namespace

extern const LintRule kCorsWildcardCredentials{kRule, kTriggers};

}  // namespace gwport::lint
