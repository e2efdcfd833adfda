#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "stage-variable-spelling",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "'{0}' is no stage variable: they are written ${stageVariables.NAME}",
    .explanation =
        "The service replaces exactly this form. In parameter mappings the name stands without "
        "${}, as stageVariables.NAME.",
    .fix = "write ${stageVariables.NAME}",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, stage variables reference",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "mapping templates, where $stageVariables.NAME is right; other words in ${}, which the "
        "import reports"};

constexpr std::string_view kMisspelt[] = {"$stageVariables.", "{stageVariables."};

/// Whether some ${stageVariables. has no bracket behind its name.
bool is_open(std::string_view text) {
  constexpr std::string_view kBegin = "${stageVariables.";
  for (std::size_t at = text.find(kBegin); at != text.npos; at = text.find(kBegin, at + 1)) {
    const std::size_t end = text.find_first_not_of(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_", at + kBegin.size());
    if (end == text.npos || text[end] != '}') return true;
  }
  return false;
}

void check(const doc::Node& member, Visit& visit) {
  const std::string_view text = member.text();
  if (is_open(text)) {
    visit.report(kRule, member.span(), {"${stageVariables."});
    return;
  }
  for (const std::string_view each : kMisspelt) {
    const std::size_t at = text.find(each);
    if (at == text.npos || (at > 0 && text[at - 1] == '$')) continue;
    visit.report(kRule, member.span(), {each});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "uri", check},
                                 {Object::kIntegration, "connectionId", check},
                                 {Object::kIntegration, "credentials", check},
                                 {Object::kAuthorizer, "authorizerUri", check}};

}  // namespace

extern const LintRule kStageVariableSpelling{kRule, kTriggers};

}  // namespace gwport::lint
