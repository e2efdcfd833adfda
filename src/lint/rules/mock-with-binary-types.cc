#include <algorithm>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "mock-with-binary-types",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text =
        "with the binary media type */* the template of a mock is not run: requests get status 500",
    .explanation =
        "Every body counts as binary then, and a template needs text. Preflight requests suffer "
        "first.",
    .fix = "set contentHandling: CONVERT_TO_TEXT on the integration",
    .evidence = diag::Evidence::kReported,
    .source =
        "reported: users of */* whose OPTIONS mocks answered 500; developer guide, content type "
        "conversions",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "narrower media types"};

void check(const doc::Node& integration, Visit& visit) {
  if (visit.state == nullptr || !has_type(integration, "mock")) return;
  if (same_word(text_of(integration, "contentHandling"), "CONVERT_TO_TEXT")) return;
  const auto& types = visit.state->rest_api.binary_media_types;
  if (std::find(types.begin(), types.end(), "*/*") != types.end())
    visit.report(kRule, integration.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kMockWithBinaryTypes{kRule, kTriggers};

}  // namespace gwport::lint
