#include "check/mapping.h"
#include "check/media_type.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "gateway-response-media-type",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no media type: the template is never used",
    .explanation =
        "The keys of responseTemplates are media types, and the template of the one that the "
        "client asks for is used, application/json by default.",
    .fix = "write application/json or another media type",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, x-amazon-apigateway-gateway-responses.responseTemplates",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "media types with two names that nobody has registered"};

void check(const doc::Node& templates, Visit& visit) {
  for (const doc::Node& each : templates.members()) {
    if (check::is_media_type(each.key()) || check::has_variable(each.key())) continue;
    visit.report(kRule, each.key_span(), {each.key()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kGatewayResponse, "responseTemplates", check}};

}  // namespace

extern const LintRule kGatewayResponseMediaType{kRule, kTriggers};

}  // namespace gwport::lint
