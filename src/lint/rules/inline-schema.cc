#include "lint/rule.h"
#include "lint/schema_type.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "inline-schema",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "this schema becomes a model with a made-up name, such as MODELd2a00d",
    .explanation =
        "Schemas of bodies that are written in place get six hex digits for a name, other ones at "
        "every import. References of clients and SDKs to them do not last.",
    .fix = "name the schema in components.schemas (definitions) and refer to it",
    .evidence = diag::Evidence::kReported,
    .source = "reported: aws-sdk#468; exports with MODEL and six hex digits",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "schemas inside of named ones, which are no models of their own"};

void check(const doc::Node& schema, Visit& visit) {
  if (schema.key() != "schema" || schema.find("$ref") != nullptr) return;
  const std::string_view type = type_of(schema);
  const bool structured =
      schema.find("properties") != nullptr || type == "object" || type == "array";
  if (structured) visit.report_first(kRule, schema.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kInlineSchema{kRule, kTriggers};

}  // namespace gwport::lint
