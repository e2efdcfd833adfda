#include "lint/rule.h"
#include "lint/schema_type.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-number-format",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "type {0} with format {1} is not supported in models",
    .explanation =
        "The known issues name int32, int64 and decimal. For whole numbers there is the type "
        "integer.",
    .fix = "write type: integer",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: unsupported keywords of models",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "other formats"};

void check(const doc::Node& schema, Visit& visit) {
  const doc::Node* format = schema.find("format");
  const std::string_view type = type_of(schema);
  if (format == nullptr || type.empty()) return;
  const std::string_view word = format->text();
  const bool whole = word == "int32" || word == "int64";
  if (word == "decimal" || (whole && type == "number"))
    visit.report(kRule, format->span(), {type, word});
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kSchemaNumberFormat{kRule, kTriggers};

}  // namespace gwport::lint
