#include <algorithm>
#include <span>
#include <string>

#include "diag/nearest.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "member-misspelt",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no member of this object: it is dropped",
    .explanation =
        "Swagger 2.0 has no member of that name here, but one that is spelt almost the same. The "
        "parser drops what it does not know without a word.",
    .fix = "correct the spelling",
    .evidence = diag::Evidence::kInferred,
    .source = "OpenAPI specification 2.0; inferred: swagger-parser 1.0 drops unknown members",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "OpenAPI 3.0, where the import names every unknown member; names that are like no member; "
        "schemas and security schemes"};

constexpr std::string_view kRoot[] = {
    "swagger",  "info",  "host",        "basePath",   "schemes",   "consumes",
    "produces", "paths", "definitions", "parameters", "responses", "securityDefinitions",
    "security", "tags",  "externalDocs"};
constexpr std::string_view kPathItem[] = {"$ref",    "get",  "put",   "post",      "delete",
                                          "options", "head", "patch", "parameters"};
constexpr std::string_view kOperation[] = {"tags",        "summary",  "description", "externalDocs",
                                           "operationId", "consumes", "produces",    "parameters",
                                           "responses",   "schemes",  "deprecated",  "security"};
constexpr std::string_view kResponse[] = {"description", "schema", "headers", "examples", "$ref"};
constexpr std::string_view kTrace = "trace";  // the import has a finding of its own

void check_members(const doc::Node& object, std::span<const std::string_view> known, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  for (const doc::Node& each : object.members()) {
    const std::string_view key = each.key();
    if (key.starts_with("x-") || key == kTrace) continue;
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const std::string_view meant = diag::nearest(key, known);
    if (meant.empty()) continue;
    visit.report(kRule, each.key_span(), {key}).hint = "did you mean " + std::string(meant) + '?';
  }
}

template <const auto& known>
void check(const doc::Node& object, Visit& visit) {
  check_members(object, known, visit);
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "", check<kRoot>},
                                 {Object::kPathItem, "", check<kPathItem>},
                                 {Object::kOperation, "", check<kOperation>},
                                 {Object::kResponse, "", check<kResponse>}};

}  // namespace

extern const LintRule kMemberMisspelt{kRule, kTriggers};

}  // namespace gwport::lint
