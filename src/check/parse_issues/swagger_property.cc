#include "check/parse_issues/swagger_property.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gwport::check {
namespace {

constexpr std::array<std::string_view, 3> kLimits{"minimum", "maximum", "multipleOf"};
/// Of these types the library is sure to make a property.
constexpr std::array<std::string_view, 6> kTypes{"string",  "integer", "number",
                                                 "boolean", "array",   "file"};

bool read_property(const doc::Node& schema, Messages& messages);

void read_values(const doc::Node& schema, Messages& messages) {
  const doc::Node* const values = schema.find("enum");
  if (values != nullptr && !values->is_array()) {
    messages.no_document(*values,
                         "the enum of a property has to be a list: the service's parser breaks off "
                         "here");
  }
  for (const std::string_view name : kLimits) {
    const doc::Node* const limit = schema.find(name);
    if (limit == nullptr || limit->is_number()) continue;
    messages.no_document(*limit,
                         "the limits of a property have to be numbers: the service's parser breaks "
                         "off here");
  }
}

void read_members(const doc::Node& schema, Messages& messages) {
  if (const doc::Node* const properties = schema.find("properties")) {
    for (const doc::Node& property : properties->members()) {
      (void)read_property(property, messages);
    }
  }
  const doc::Node* const required = schema.find("required");
  if (required == nullptr || required->is_array()) return;
  messages.no_document(*required,
                       "the `required` of a property that is an object has to be a list: the "
                       "service's parser breaks off here");
}

/// Whether the library makes a property of it; where that depends on details, no.
bool read_property(const doc::Node& schema, Messages& messages) {
  if (!schema.is_object()) return false;
  if (schema.find("$ref") != nullptr) return true;
  const doc::Node* const given = schema.find("type");
  const std::string_view type = given != nullptr ? given->text() : std::string_view();
  if (type == "object" || schema.find("properties") != nullptr) {
    const doc::Node* const values = schema.find("additionalProperties");
    if (values != nullptr && values->is_object()) return read_property(*values, messages);
    read_members(schema, messages);
    return true;
  }
  if (type == "array") {
    if (const doc::Node* const items = schema.find("items")) {
      (void)read_property(*items, messages);
      return true;
    }
  }
  read_values(schema, messages);
  return has_known_type(schema);
}

}  // namespace

bool has_known_type(const doc::Node& schema) {
  const doc::Node* const type = schema.find("type");
  return type == nullptr || std::find(kTypes.begin(), kTypes.end(), type->text()) != kTypes.end();
}

void check_property(const doc::Node& schema, Messages& messages) {
  if (!read_property(schema, messages)) return;
  const doc::Node* const xml = schema.find("xml");
  if (xml == nullptr || xml->is_object()) return;
  messages.no_document(
      *xml, "the xml of a property has to be an object: the service's parser breaks off here");
}

}  // namespace gwport::check
