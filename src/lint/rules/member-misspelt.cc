#include <string>

#include "diag/nearest.h"
#include "lint/rule.h"
#include "lint/swagger_members.h"

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
        "OpenAPI 3.0, where the import names every unknown member; names that are like no member "
        "(member-dropped); schemas and security schemes"};

template <Object kObject>
void check(const doc::Node& object, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  for (const doc::Node& each : object.members()) {
    if (is_swagger_member(kObject, each.key())) continue;
    const std::string_view meant = diag::nearest(each.key(), swagger_members(kObject));
    if (meant.empty()) continue;
    visit.report(kRule, each.key_span(), {each.key()}).hint =
        "did you mean " + std::string(meant) + '?';
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "", check<Object::kRoot>},
                                 {Object::kPathItem, "", check<Object::kPathItem>},
                                 {Object::kOperation, "", check<Object::kOperation>},
                                 {Object::kParameter, "", check<Object::kParameter>},
                                 {Object::kResponse, "", check<Object::kResponse>}};

}  // namespace

extern const LintRule kMemberMisspelt{kRule, kTriggers};

}  // namespace gwport::lint
