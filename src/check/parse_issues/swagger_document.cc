#include "check/parse_issues/swagger_document.h"

#include <array>

#include "check/parse_issues/messages.h"

namespace gwport::check {
namespace {

constexpr std::array<std::string_view, 7> kMethods{"get",   "put",     "post", "delete",
                                                   "patch", "options", "head"};

void check_schema(const doc::Node& schema, Messages& messages) {
  if (const doc::Node* const reference = schema.find("$ref")) {
    if (reference->is_string()) return;
    messages.no_document(
        *reference, "the $ref of a schema has to be a text: the service's parser breaks off here");
    return;
  }
  // Of the parts only those of allOf are read the same way.
  const doc::Node* const parts = schema.find("allOf");
  if (parts == nullptr || !parts->is_array()) return;
  for (const doc::Node& part : *parts) {
    if (part.is_object()) check_schema(part, messages);
  }
}

void check_parameter(const doc::Node& parameter, Messages& messages) {
  const doc::Node* const in = parameter.find("in");
  const doc::Node* const schema = parameter.find("schema");
  if (parameter.find("$ref") != nullptr || in == nullptr || in->text() != "body") return;
  if (schema != nullptr && schema->is_object()) check_schema(*schema, messages);
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
    if (const doc::Node* const operation = item.find(method)) {
      check_parameters(*operation, doc::Kind::kArray, messages);
    }
  }
}

void check_security_definition(const doc::Node& definition, Messages& messages) {
  const doc::Node* const type = definition.find("type");
  if (type == nullptr || !type->is_scalar()) return;
  if (type->text() == "basic" || type->text() == "apiKey" || type->text() == "oauth2") return;
  for (const doc::Node& member : definition.members()) {
    if (!member.key().starts_with("x-")) continue;
    messages.no_document(*type,
                         "a security definition of an unknown type can't have x- members: the "
                         "service's parser breaks off here");
    return;
  }
}

using Check = void (*)(const doc::Node& entry, Messages& messages);

struct Section {
  std::string_view name;
  Check check;
};

constexpr std::array<Section, 3> kSections{{{"paths", check_path_item},
                                            {"definitions", check_schema},
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
