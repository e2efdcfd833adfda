#include <algorithm>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "reference-siblings-lost",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kInfo,
    .text = "'{0}' has no effect beside $ref: only the reference is kept",
    .explanation =
        "A reference stands for the whole schema. What is written beside it is dropped, so the "
        "model does not ask for it.",
    .fix = "put the reference into allOf with the rest beside it, or write the schema out",
    .evidence = diag::Evidence::kInferred,
    .source =
        "OpenAPI specification 2.0 and 3.0, Reference Object: siblings are ignored; inferred: "
        "swagger-parser 2.0.17 keeps the reference alone",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "texts and examples beside a reference, nullable and readOnly, which have rules of their "
        "own, and x- members"};

constexpr std::string_view kKeywords[] = {"type",          "format",
                                          "enum",          "pattern",
                                          "minimum",       "maximum",
                                          "minLength",     "maxLength",
                                          "minItems",      "maxItems",
                                          "required",      "properties",
                                          "items",         "allOf",
                                          "anyOf",         "oneOf",
                                          "minProperties", "maxProperties",
                                          "not",           "default",
                                          "uniqueItems",   "additionalProperties"};

void check(const doc::Node& schema, Visit& visit) {
  if (schema.size() < 2) return;
  const doc::Node* reference = schema.find("$ref");
  if (reference == nullptr || !reference->is_string() || visit.is_31()) return;
  for (const doc::Node& each : schema.members()) {
    const bool counts =
        std::find(std::begin(kKeywords), std::end(kKeywords), each.key()) != std::end(kKeywords);
    if (!counts || visit.was_reported(each.key_span())) continue;
    visit.report(kRule, each.key_span(), {each.key()});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kReferenceSiblingsLost{kRule, kTriggers};

}  // namespace gwport::lint
