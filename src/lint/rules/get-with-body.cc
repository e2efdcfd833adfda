#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "get-with-body",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "a {0} request with a body is answered with status 403 by an edge-optimized API",
    .explanation =
        "Requests to an edge-optimized API come through CloudFront, which refuses a body where "
        "HTTP has no use for one.",
    .fix = "use POST, or query string parameters",
    .evidence = diag::Evidence::kDocumented,
    .source = "CloudFront developer guide, request behaviour: GET requests that include a body",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "the endpoint type, which the file does not say"};

void check(const doc::Node& operation, Visit& visit) {
  const std::string_view verb = operation.key();
  if (verb != "get" && verb != "head") return;
  const doc::Node* body = operation.find("requestBody");
  const doc::Node* parameters = operation.find("parameters");
  if (parameters != nullptr) {
    for (const doc::Node& each : *parameters) {
      if (text_of(each, "in") == "body") body = &each;
    }
  }
  if (body != nullptr) visit.report(kRule, body->name_span(), {verb == "get" ? "GET" : "HEAD"});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kGetWithBody{kRule, kTriggers};

}  // namespace gwport::lint
