#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "passthrough-never-without-template",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "no request passes: passthroughBehavior is never, and there is no template",
    .explanation =
        "With `never`, a request whose media type has no template is answered with status 415. "
        "Without any template that is every request with a body.",
    .fix = "add requestTemplates, or use when_no_templates",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, integration passthrough behaviors",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "requests without a body, which are not refused; proxy and mock integrations"};

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* behavior = integration.find("passthroughBehavior");
  if (behavior == nullptr || !same_word(behavior->text(), "never")) return;
  if (is_proxy(integration) || has_type(integration, "mock")) return;
  const doc::Node* templates = integration.find("requestTemplates");
  if (templates == nullptr || templates->size() == 0) visit.report(kRule, behavior->key_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kPassthroughNeverWithoutTemplate{kRule, kTriggers};

}  // namespace gwport::lint
