#include <string>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "response-pattern-class",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is a regular expression here: it matches no status code",
    .explanation =
        "The keys under responses of an integration are patterns that the whole status code has to "
        "match; x stands for the letter itself.",
    .fix = "write the digits as a pattern, such as 4\\d{2}",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, IntegrationResponse.selectionPattern: a regular expression",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "patterns that match nothing for other reasons"};

void check(const doc::Node& responses, Visit& visit) {
  if (visit.integration == nullptr || calls_lambda(*visit.integration)) return;
  for (const doc::Node& each : responses.members()) {
    const std::string_view key = each.key();
    if (key.size() != 3 || key[0] < '1' || key[0] > '5' || !same_word(key.substr(1), "xx"))
      continue;
    diag::Diagnostic& finding = visit.report(kRule, each.key_span(), {key});
    finding.hint = std::string("write ") + key[0] + "\\d{2}";
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponses, "", check}};

}  // namespace

extern const LintRule kResponsePatternClass{kRule, kTriggers};

}  // namespace gwport::lint
