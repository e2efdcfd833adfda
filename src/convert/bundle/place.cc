#include "convert/bundle/place.h"

#include <algorithm>
#include <iterator>

namespace gwport::convert::bundle {
namespace {

struct Step {
  Place from;
  std::string_view key;
  Place to;
};

/// The members that lead to places where references can stand. All others lead to kOther.
/// Source: Swagger 2.0, OpenAPI 3.0.4 and 3.1.1 specifications, the objects' fixed fields.
constexpr Step kSteps[] = {
    {Place::kRoot, "paths", Place::kPaths},
    {Place::kRoot, "webhooks", Place::kPaths},
    {Place::kRoot, "definitions", Place::kSchemas},
    {Place::kRoot, "parameters", Place::kParameters},
    {Place::kRoot, "responses", Place::kResponses},
    {Place::kRoot, "components", Place::kComponents},
    {Place::kComponents, "schemas", Place::kSchemas},
    {Place::kComponents, "responses", Place::kResponses},
    {Place::kComponents, "parameters", Place::kParameters},
    {Place::kComponents, "examples", Place::kExamples},
    {Place::kComponents, "requestBodies", Place::kRequestBodies},
    {Place::kComponents, "headers", Place::kHeaders},
    {Place::kComponents, "securitySchemes", Place::kSecuritySchemes},
    {Place::kComponents, "links", Place::kLinks},
    {Place::kComponents, "callbacks", Place::kCallbacks},
    {Place::kComponents, "pathItems", Place::kPaths},
    {Place::kPathItem, "get", Place::kOperation},
    {Place::kPathItem, "put", Place::kOperation},
    {Place::kPathItem, "post", Place::kOperation},
    {Place::kPathItem, "delete", Place::kOperation},
    {Place::kPathItem, "options", Place::kOperation},
    {Place::kPathItem, "head", Place::kOperation},
    {Place::kPathItem, "patch", Place::kOperation},
    {Place::kPathItem, "trace", Place::kOperation},
    {Place::kPathItem, "x-amazon-apigateway-any-method", Place::kOperation},
    {Place::kPathItem, "parameters", Place::kParameters},
    {Place::kOperation, "parameters", Place::kParameters},
    {Place::kOperation, "requestBody", Place::kRequestBody},
    {Place::kOperation, "responses", Place::kResponses},
    {Place::kOperation, "callbacks", Place::kCallbacks},
    {Place::kParameter, "schema", Place::kSchema},
    {Place::kParameter, "content", Place::kMediaTypes},
    {Place::kParameter, "examples", Place::kExamples},
    {Place::kResponse, "schema", Place::kSchema},
    {Place::kResponse, "content", Place::kMediaTypes},
    {Place::kResponse, "headers", Place::kHeaders},
    {Place::kResponse, "links", Place::kLinks},
    {Place::kResponse, "examples", Place::kLiteral},
    {Place::kRequestBody, "content", Place::kMediaTypes},
    {Place::kMediaType, "schema", Place::kSchema},
    {Place::kMediaType, "examples", Place::kExamples},
    {Place::kHeader, "schema", Place::kSchema},
    {Place::kHeader, "content", Place::kMediaTypes},
    {Place::kHeader, "examples", Place::kExamples},
    {Place::kExample, "value", Place::kLiteral},
    {Place::kSchema, "properties", Place::kSchemas},
    {Place::kSchema, "patternProperties", Place::kSchemas},
    {Place::kSchema, "definitions", Place::kSchemas},
    {Place::kSchema, "$defs", Place::kSchemas},
    {Place::kSchema, "dependentSchemas", Place::kSchemas},
    {Place::kSchema, "allOf", Place::kSchemas},
    {Place::kSchema, "anyOf", Place::kSchemas},
    {Place::kSchema, "oneOf", Place::kSchemas},
    {Place::kSchema, "prefixItems", Place::kSchemas},
    {Place::kSchema, "items", Place::kSchema},
    {Place::kSchema, "additionalItems", Place::kSchema},
    {Place::kSchema, "additionalProperties", Place::kSchema},
    {Place::kSchema, "unevaluatedItems", Place::kSchema},
    {Place::kSchema, "unevaluatedProperties", Place::kSchema},
    {Place::kSchema, "propertyNames", Place::kSchema},
    {Place::kSchema, "contains", Place::kSchema},
    {Place::kSchema, "not", Place::kSchema},
    {Place::kSchema, "if", Place::kSchema},
    {Place::kSchema, "then", Place::kSchema},
    {Place::kSchema, "else", Place::kSchema},
    {Place::kSchema, "discriminator", Place::kDiscriminator},
    {Place::kSchema, "examples", Place::kLiteral},
    {Place::kDiscriminator, "mapping", Place::kMapping},
};

/// Members that hold data wherever they stand.
constexpr std::string_view kData[] = {"example", "default", "enum", "const"};

constexpr Section kSections[] = {
    {Place::kSchemas, Place::kSchema, "definitions", "schemas"},
    {Place::kParameters, Place::kParameter, "parameters", "parameters"},
    {Place::kResponses, Place::kResponse, "responses", "responses"},
    {Place::kRequestBodies, Place::kRequestBody, "", "requestBodies"},
    {Place::kHeaders, Place::kHeader, "", "headers"},
    {Place::kExamples, Place::kExample, "", "examples"},
    {Place::kLinks, Place::kLink, "", "links"},
    {Place::kCallbacks, Place::kCallback, "", "callbacks"},
    {Place::kSecuritySchemes, Place::kSecurityScheme, "", "securitySchemes"},
};

bool is_extension(std::string_view key) { return key.starts_with("x-"); }

/// What a plural kind holds; kOther for the kinds that hold members of different kinds.
Place item_of(Place place) {
  if (place == Place::kPaths || place == Place::kCallback) return Place::kPathItem;
  if (place == Place::kMediaTypes) return Place::kMediaType;
  if (place == Place::kLiteral || place == Place::kMapping) return place;
  const auto* section = std::find_if(std::begin(kSections), std::end(kSections),
                                     [&](const Section& each) { return each.holds == place; });
  return section == std::end(kSections) ? Place::kOther : section->item;
}

}  // namespace

Place place_below(Place place, const doc::Node& child) {
  const bool member = child.key_span().known();
  const Place item = item_of(place);
  if (item != Place::kOther) {
    // Names of schemas and of their properties may begin with x-.
    const bool names = place == Place::kSchemas || place == Place::kLiteral;
    return member && !names && is_extension(child.key()) ? Place::kOther : item;
  }
  if (!member) return place == Place::kSchema ? place : Place::kOther;
  const auto* step = std::find_if(std::begin(kSteps), std::end(kSteps), [&](const Step& each) {
    return each.from == place && each.key == child.key();
  });
  if (step != std::end(kSteps)) return step->to;
  const bool data = std::find(std::begin(kData), std::end(kData), child.key()) != std::end(kData);
  return data ? Place::kLiteral : Place::kOther;
}

const doc::Node* reference_of(const doc::Node& node, Place place) {
  if (place == Place::kLiteral || place == Place::kMapping) return nullptr;
  const doc::Node* reference = node.find("$ref");
  return reference != nullptr && reference->is_string() ? reference : nullptr;
}

std::span<const Section> sections() { return kSections; }

const Section* section_for(Place item, bool swagger) {
  for (const Section& each : kSections) {
    if (each.item == item) return swagger && each.swagger.empty() ? nullptr : &each;
  }
  return nullptr;
}

const Section* section_named(std::string_view name, bool swagger) {
  for (const Section& each : kSections) {
    if ((swagger ? each.swagger : each.openapi) == name) return &each;
  }
  return nullptr;
}

}  // namespace gwport::convert::bundle
