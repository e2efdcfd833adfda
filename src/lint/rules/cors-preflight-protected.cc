#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-preflight-protected",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text =
        "browsers send preflight requests without credentials: this OPTIONS method refuses them",
    .explanation =
        "A protected OPTIONS method answers 401 or 403, and the browser then does not send the "
        "real request.",
    .fix = "write security: [] on the OPTIONS operation",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "Fetch standard, CORS preflight; recorded: `security` of the root protects every method "
        "without its own",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "ANY methods, which may answer OPTIONS in the backend, and clients other than browsers"};

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || operation.key() != "options") return;
  if (method->authorization_type != "NONE" || method->api_key_required)
    visit.report(kRule, operation.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kCorsPreflightProtected{kRule, kTriggers};

}  // namespace gwport::lint
