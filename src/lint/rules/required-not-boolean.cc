#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "required-not-boolean",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "`required` is true or false: '{0}' counts as false",
    .explanation =
        "The parser takes only true, and the text \"true\", for true. Requests without the "
        "parameter or body are let through.",
    .fix = "write true or false",
    .evidence = diag::Evidence::kInferred,
    .source = "OpenAPI specification 2.0 and 3.0; inferred: swagger-parser 1.0 and 2.0.17",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "what the import reports itself; texts with variables of templates"};

void check(const doc::Node& required, Visit& visit) {
  if (!required.is_scalar() || required.is_boolean() || required.is_null()) return;
  const std::string_view text = required.text();
  if (text.find('{') != text.npos || same_word(text, "true") || same_word(text, "false")) return;
  if (!visit.was_reported(required.span())) visit.report(kRule, required.span(), {text});
}

constexpr Trigger kTriggers[] = {{Object::kParameter, "required", check},
                                 {Object::kRequestBody, "required", check}};

}  // namespace

extern const LintRule kRequiredNotBoolean{kRule, kTriggers};

}  // namespace gwport::lint
