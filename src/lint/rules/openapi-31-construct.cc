#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "openapi-31-construct",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "OpenAPI 3.0 has no {0}",
    .explanation =
        "The service takes 3.0 only. Changing the version is not enough for a document that uses "
        "what came with 3.1.",
    .fix = "write it in the words of 3.0, such as nullable: true for a type list with null",
    .evidence = diag::Evidence::kDocumented,
    .source = "OpenAPI specification, 3.1 against 3.0; developer guide: imports of OpenAPI 3.0",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "documents that say 3.0, where the import reports what it does not know"};

constexpr std::string_view kOfSchemas[] = {"const",
                                           "examples",
                                           "$defs",
                                           "if",
                                           "then",
                                           "else",
                                           "prefixItems",
                                           "contains",
                                           "propertyNames",
                                           "patternProperties",
                                           "dependentRequired",
                                           "dependentSchemas",
                                           "unevaluatedProperties",
                                           "unevaluatedItems",
                                           "contentMediaType",
                                           "contentEncoding"};

void check_schema(const doc::Node& schema, Visit& visit) {
  if (!visit.is_31()) return;
  const doc::Node* type = schema.find("type");
  if (type != nullptr && type->is_array()) visit.report(kRule, type->key_span(), {"type lists"});
  for (const std::string_view key : {"exclusiveMinimum", "exclusiveMaximum"}) {
    const doc::Node* limit = schema.find(key);
    if (limit != nullptr && limit->is_number())
      visit.report(kRule, limit->key_span(), {"exclusive limits that are numbers"});
  }
  for (const std::string_view key : kOfSchemas) {
    const doc::Node* member = schema.find(key);
    if (member != nullptr) visit.report(kRule, member->key_span(), {key});
  }
}

void check(const doc::Node& member, Visit& visit) {
  if (visit.is_31()) visit.report(kRule, member.key_span(), {member.key()});
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check_schema},
                                 {Object::kRoot, "webhooks", check},
                                 {Object::kRoot, "jsonSchemaDialect", check},
                                 {Object::kInfo, "summary", check},
                                 {Object::kComponents, "pathItems", check}};

}  // namespace

extern const LintRule kOpenapi31Construct{kRule, kTriggers};

}  // namespace gwport::lint
