#include "check/parse_issues/swagger_document.h"

#include <algorithm>
#include <array>

#include "check/parse_issues/messages.h"
#include "check/parse_issues/swagger_property.h"
#include "check/parse_issues/swagger_security.h"

namespace gwport::check {
namespace {

constexpr std::array<std::string_view, 7> kMethods{"get",   "put",     "post", "delete",
                                                   "patch", "options", "head"};

void check_properties(const doc::Node& schema, Messages& messages) {
  const doc::Node* const properties = schema.find("properties");
  if (properties == nullptr) return;
  for (const doc::Node& property : properties->members()) {
    if (property.is_object()) check_property(property, messages);
  }
}

/// A schema that the library reads as a model: a definition, or that of a body.
void check_members(const doc::Node& schema, Messages& messages) {
  check_properties(schema, messages);
  const doc::Node* const type = schema.find("type");
  const bool array = type != nullptr && type->text() == "array";
  const doc::Node* const below = schema.find(array ? "items" : "additionalProperties");
  if (below != nullptr && below->is_object()) check_property(*below, messages);
  const doc::Node* const xml = schema.find("xml");
  if (array || xml == nullptr || xml->is_object() || xml->is_null()) return;
  messages.no_document(
      *xml, "the xml of a definition has to be an object: the service's parser breaks off here");
}

void check_schema(const doc::Node& schema, Messages& messages) {
  if (const doc::Node* const reference = schema.find("$ref")) {
    if (reference->is_string()) return;
    messages.no_document(
        *reference, "the $ref of a schema has to be a text: the service's parser breaks off here");
    return;
  }
  const doc::Node* const parts = schema.find("allOf");
  if (parts == nullptr) return check_members(schema, messages);
  if (!parts->is_array()) {
    messages.no_document(*parts, "allOf has to be a list: the service's parser breaks off here");
    return;
  }
  for (const doc::Node& part : *parts) {
    if (part.is_object()) check_schema(part, messages);
  }
}

void check_response(const doc::Node& response, Messages& messages) {
  if (response.key().starts_with("x-") || response.find("$ref") != nullptr) return;
  if (const doc::Node* const schema = response.find("schema")) {
    if (schema->find("$ref") == nullptr) check_property(*schema, messages);
  }
  const doc::Node* const headers = response.find("headers");
  if (headers == nullptr) return;
  for (const doc::Node& header : headers->members()) check_property(header, messages);
}

constexpr std::array<std::string_view, 4> kSimplePlaces{"query", "header", "path", "formData"};

void check_parameter(const doc::Node& parameter, Messages& messages) {
  const doc::Node* const in = parameter.find("in");
  if (parameter.find("$ref") != nullptr || in == nullptr) return;
  const bool body = in->text() == "body";
  const bool simple =
      std::find(kSimplePlaces.begin(), kSimplePlaces.end(), in->text()) != kSimplePlaces.end();
  const doc::Node* const below = parameter.find(body ? "schema" : "items");
  if (below == nullptr || !below->is_object()) return;
  if (body) check_schema(*below, messages);
  if (simple && has_known_type(parameter)) check_property(*below, messages);
}

/// The parameters are a map in the root and a list elsewhere.
void check_parameters(const doc::Node& owner, doc::Kind kind, Messages& messages) {
  const doc::Node* const all = owner.find("parameters");
  if (all == nullptr || all->kind() != kind) return;
  for (const doc::Node& parameter : *all) {
    if (!parameter.shadowed()) check_parameter(parameter, messages);
  }
}

void check_path_item(const doc::Node& item, Messages& messages) {
  if (item.key().starts_with("x-") || item.find("$ref") != nullptr) return;
  check_parameters(item, doc::Kind::kArray, messages);
  for (const std::string_view method : kMethods) {
    const doc::Node* const operation = item.find(method);
    if (operation == nullptr) continue;
    check_parameters(*operation, doc::Kind::kArray, messages);
    if (const doc::Node* const responses = operation->find("responses")) {
      for (const doc::Node& response : responses->members()) check_response(response, messages);
    }
  }
}

using Check = void (*)(const doc::Node& entry, Messages& messages);

struct Section {
  std::string_view name;
  Check check;
};

void check_definition(const doc::Node& definition, Messages& messages) {
  if (definition.is_object()) check_schema(definition, messages);
}

constexpr std::array<Section, 4> kSections{{{"paths", check_path_item},
                                            {"definitions", check_definition},
                                            {"responses", check_response},
                                            {"securityDefinitions", check_security_definition}}};

}  // namespace

bool report_swagger_document(const doc::Node& root, diag::Diagnostics& diagnostics) {
  Messages messages;
  if (!root.is_object()) messages.no_document(root, "a Swagger 2.0 document has to be an object");
  for (const Section& section : kSections) {
    const doc::Node* const map = root.find(section.name);
    if (map == nullptr) continue;
    for (const doc::Node& entry : map->members()) section.check(entry, messages);
  }
  check_parameters(root, doc::Kind::kObject, messages);
  return messages.report(diagnostics);
}

}  // namespace gwport::check
