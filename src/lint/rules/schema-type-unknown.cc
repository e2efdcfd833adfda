#include <algorithm>
#include <iterator>
#include <string>

#include "check/mapping.h"
#include "diag/nearest.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-type-unknown",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "there is no type '{0}'",
    .explanation =
        "JSON Schema has array, boolean, integer, null, number, object and string. The parser "
        "library of Swagger 2.0 takes a property of another type as one without a type.",
    .fix = "write one of the seven types",
    .evidence = diag::Evidence::kInferred,
    .source = "JSON Schema draft 4; the rest is inferred from swagger-parser 2.0.17",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "models of which the import says that their schema is invalid; file, which Swagger 2.0 has "
        "for responses"};

constexpr std::string_view kTypes[] = {"string", "object",  "array", "integer",
                                       "number", "boolean", "null",  "file"};

void check(const doc::Node& type, Visit& visit) {
  const std::string_view name = type.text();
  if (std::find(std::begin(kTypes), std::end(kTypes), name) != std::end(kTypes)) return;
  if (!type.is_string() || check::has_variable(name)) return;
  if (visit.was_reported(type.key_span()) || visit.was_reported(type.span())) return;
  diag::Diagnostic& finding = visit.report(kRule, type.span(), {name});
  const std::string_view meant = diag::nearest(name, kTypes);
  if (!meant.empty()) finding.hint = "did you mean " + std::string(meant) + '?';
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "type", check}};

}  // namespace

extern const LintRule kSchemaTypeUnknown{kRule, kTriggers};

}  // namespace gwport::lint
