#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "path-slash-missing",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "paths begin with a slash: '{0}' does not",
    .explanation =
        "The specification wants the slash, and base paths are put before it. The parser of "
        "OpenAPI 3.0 complains, that of Swagger 2.0 does not.",
    .fix = "write the slash",
    .evidence = diag::Evidence::kDocumented,
    .source = "OpenAPI specification 2.0, Paths Object",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "OpenAPI 3.0, where the import reports it"};

void check(const doc::Node& item, Visit& visit) {
  const std::string_view path = item.key();
  if (visit.dialect != doc::Dialect::kSwagger2 || path.empty() || path.starts_with('/')) return;
  if (path.starts_with("x-") || path.starts_with('$') || path.find("{{") != path.npos) return;
  if (!visit.was_reported(item.key_span())) visit.report(kRule, item.key_span(), {path});
}

constexpr Trigger kTriggers[] = {{Object::kPathItem, "", check}};

}  // namespace

extern const LintRule kPathSlashMissing{kRule, kTriggers};

}  // namespace gwport::lint
