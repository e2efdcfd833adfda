#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-origin-list",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "Access-Control-Allow-Origin takes one origin or *, not a list: browsers refuse it",
    .explanation = "The header is compared with the origin of the page as a whole.",
    .fix = "choose the origin in the backend, or write '*'",
    .evidence = diag::Evidence::kDocumented,
    .source = "Fetch standard, CORS protocol",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "values that a mapping expression or the backend gives"};

void check(const doc::Node& response, Visit& visit) {
  const FixedHeader origin = find_header(response, "Access-Control-Allow-Origin");
  if (origin.member == nullptr || origin.value.find_first_of(", ") == std::string_view::npos)
    return;
  visit.report(kRule, origin.member->name_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check},
                                 {Object::kGatewayResponse, "", check}};

}  // namespace

extern const LintRule kCorsOriginList{kRule, kTriggers};

}  // namespace gwport::lint
