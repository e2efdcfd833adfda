#include <array>
#include <string>

#include "diag/nearest.h"
#include "lint/rule.h"
#include "lint/swagger_members.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "member-dropped",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "Swagger 2.0 has no '{0}' here: it is dropped",
    .explanation =
        "The parser of Swagger 2.0 drops what it does not know without a word: members of OpenAPI "
        "3.0, and methods that API Gateway does not have.",
    .fix = "write it as Swagger 2.0 has it, or convert the document (gwport convert)",
    .evidence = diag::Evidence::kInferred,
    .source = "OpenAPI specification 2.0; inferred: swagger-parser 1.0 drops unknown members",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "OpenAPI 3.0, where the import names every unknown member; names that are spelt almost "
        "like a member (member-misspelt); parameters, schemas and security schemes; "
        "servers, links, callbacks and request bodies where other rules speak of them"};

struct Foreign {
  std::string_view name;
  std::string_view hint;
};
constexpr auto kForeign = std::to_array<Foreign>(
    {{"components", "Swagger 2.0 has definitions, parameters, responses, securityDefinitions"},
     {"servers", "Swagger 2.0 has host, basePath and schemes"},
     {"requestBody", "Swagger 2.0 has a parameter with in: body"},
     {"content", "Swagger 2.0 has a schema here, and produces in the operation"},
     {"any", "did you mean x-amazon-apigateway-any-method?"},
     {"ANY", "did you mean x-amazon-apigateway-any-method?"}});

std::string_view hint_for(std::string_view name) {
  for (const Foreign& each : kForeign) {
    if (each.name == name) return each.hint;
  }
  return {};
}

template <Object kObject>
void check(const doc::Node& object, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2 || !object.is_object()) return;
  for (const doc::Node& each : object.members()) {
    if (is_swagger_member(kObject, each.key()) || visit.was_reported(each.key_span())) continue;
    if (each.key() == "$schema") continue;  // for editors
    if (kObject != Object::kRoot && each.key() == "servers") continue;
    if (!diag::nearest(each.key(), swagger_members(kObject)).empty()) continue;
    visit.report(kRule, each.key_span(), {each.key()}).hint = std::string(hint_for(each.key()));
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "", check<Object::kRoot>},
                                 {Object::kPathItem, "", check<Object::kPathItem>},
                                 {Object::kOperation, "", check<Object::kOperation>},
                                 {Object::kResponse, "", check<Object::kResponse>}};

}  // namespace

extern const LintRule kMemberDropped{kRule, kTriggers};

}  // namespace gwport::lint
