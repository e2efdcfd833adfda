#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{.id = "lambda-pattern-newline",
                           .outcome = diag::Outcome::kAccepted,
                           .severity = diag::Severity::kHint,
                           .text = "'{0}' does not match messages of several lines",
                           .explanation =
                               "A dot in a selection pattern matches anything but a line break, "
                               "and messages of failed functions often have one.",
                           .fix = "write (.|\\n)+ for any message",
                           .evidence = diag::Evidence::kDocumented,
                           .source = "API Reference, IntegrationResponse.selectionPattern",
                           .speaker = diag::Speaker::kGwport,
                           .unchecked = "patterns with other text beside the dots"};

void check(const doc::Node& integration, Visit& visit) {
  if (is_proxy(integration) || !calls_lambda(integration)) return;
  const doc::Node* responses = integration.find("responses");
  if (responses == nullptr) return;
  for (const std::string_view pattern : {".+", ".*"}) {
    const doc::Node* response = responses->find(pattern);
    if (response != nullptr) visit.report(kRule, response->key_span(), {pattern});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kLambdaPatternNewline{kRule, kTriggers};

}  // namespace gwport::lint
