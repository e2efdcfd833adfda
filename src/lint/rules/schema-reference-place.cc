#include <string>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-reference-place",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no place of schemas in this version of OpenAPI",
    .explanation =
        "Models are made of #/components/schemas in OpenAPI 3.0 and of #/definitions in Swagger "
        "2.0. A reference to anywhere else is refused, ignored, or taken for the model of that "
        "name, depending on where it stands; other tools find nothing there.",
    .fix = "move the schema there if it is elsewhere, and refer to it by its whole address",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "OpenAPI specification 2.0 and 3.0, components; developer guide, references between "
        "models; inferred: swagger-parser looks up nothing else among schemas of components",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "references to other documents and absolute addresses, bare names, and references that the "
        "import has something to say of"};

std::string_view place_of_schemas(const Visit& visit) {
  return visit.dialect == doc::Dialect::kSwagger2 ? "#/definitions/" : "#/components/schemas/";
}

const doc::Node* schemas_of(const Visit& visit) {
  if (visit.dialect == doc::Dialect::kSwagger2) return visit.root.find("definitions");
  const doc::Node* components = visit.root.find("components");
  return components == nullptr ? nullptr : components->find("schemas");
}

void check(const doc::Node& reference, Visit& visit) {
  const std::string_view text = reference.text();
  if (!reference.is_string() || !text.starts_with('#') || visit.is_31()) return;
  const std::string_view place = place_of_schemas(visit);
  const bool whole = text.size() > place.size() && text.find('/', place.size()) == text.npos;
  if (text.starts_with(place) && whole) return;
  if (visit.was_reported(reference.span())) return;
  const std::string_view name = text.substr(text.rfind('/') + 1);
  auto& found = visit.report(kRule, reference.span(), {text});
  const doc::Node* schemas = schemas_of(visit);
  if (schemas != nullptr && schemas->find(name) != nullptr)
    found.hint = "did you mean " + std::string(place) + std::string(name) + '?';
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "$ref", check}};

}  // namespace

extern const LintRule kSchemaReferencePlace{kRule, kTriggers};

}  // namespace gwport::lint
