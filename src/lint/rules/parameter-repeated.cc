#include <string>
#include <unordered_set>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "parameter-repeated",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "there is a parameter '{0}' in '{1}' already: one of the two is lost",
    .explanation =
        "A parameter is known by its name and place. The parser of Swagger 2.0 says nothing of a "
        "second one.",
    .fix = "remove one of them",
    .evidence = diag::Evidence::kInferred,
    .source = "OpenAPI specification 2.0, Operation Object: the list has no duplicates",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "OpenAPI 3.0, where the import reports it; bodies, of which "
        "exports of the service have one for each media type"};

void check(const doc::Node& parameters, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2 || parameters.size() < 2) return;
  std::unordered_set<std::string> seen;
  for (const doc::Node& each : parameters) {
    const doc::Node* parameter = visit.resolve(each);
    if (parameter == nullptr || !parameter->is_object()) continue;
    const std::string_view place = text_of(*parameter, "in");
    const std::string_view name = text_of(*parameter, "name");
    if (place.empty() || place == "body" || name.empty()) continue;
    const std::string key = (std::string(place) += ' ') += name;
    if (seen.insert(key).second || visit.was_reported(each.span())) continue;
    visit.report(kRule, each.span(), {name, place});
  }
}

constexpr Trigger kTriggers[] = {{Object::kPathItem, "parameters", check},
                                 {Object::kOperation, "parameters", check}};

}  // namespace

extern const LintRule kParameterRepeated{kRule, kTriggers};

}  // namespace gwport::lint
