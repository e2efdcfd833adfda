// Schemas. All parts of a schema are said to be where its root is.
#include "check/parse_issues/formats.h"
#include "check/parse_issues/objects.h"
#include "diag/catalogue/parse_issues.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;
namespace rules = diag::rules;

bool has_array(const doc::Node& schema, std::string_view name) {
  const doc::Node* const value = schema.find(name);
  return value != nullptr && value->is_array();
}

bool has_items(const doc::Node& schema) {
  const doc::Node* const items = schema.find("items");
  return items != nullptr && items->is_object();
}

bool is_composed(const doc::Node& schema) {
  return has_array(schema, "allOf") || has_array(schema, "anyOf") || has_array(schema, "oneOf");
}

/// Whether additionalProperties makes an object of the schema, whatever its type is.
bool is_map(const doc::Node& schema) {
  const doc::Node* const value = schema.find("additionalProperties");
  if (value == nullptr) return false;
  return value->is_boolean() || value->is_string() ||
         (value->is_object() && keeps_reference(*value));
}

/// The type that the library gives to an untyped schema with an enum.
std::string_view type_of_enum(const doc::Node& schema) {
  const doc::Node* const values = schema.find("enum");
  if (values == nullptr || !values->is_array()) return {};
  if (values->size() == 0) return "string";
  const doc::Node& first = *values->begin();
  return first.is_boolean() ? "boolean" : first.is_number() ? "number" : "string";
}

/// The type that counts for `default`; empty when there is none.
std::string_view effective_type(Reading& reading, const doc::Node& schema) {
  if (has_items(schema)) return "array";
  if (!is_composed(schema) && is_map(schema)) return "object";
  const doc::Node* const type = schema.find("type");
  const std::string_view text = type == nullptr ? "" : text_of(reading, *type);
  return is_blank(text) ? type_of_enum(schema) : text;
}

/// The format whose texts the library decodes; empty when it takes any.
std::string_view decoded_format(const doc::Node& schema) {
  const doc::Node* const type = schema.find("type");
  const doc::Node* const format = schema.find("format");
  if (type == nullptr || !type->is_string() || type->text() != "string") return {};
  if (format == nullptr || !format->is_string() || !is_decoded_format(format->text())) return {};
  if (has_items(schema) || is_composed(schema) || is_map(schema)) return {};
  return format->text();
}

void check_text(Reading& reading, const doc::Node& schema, const doc::Node& value,
                std::string_view text, const Location& at) {
  const std::string_view format = decoded_format(schema);
  if (format.empty() || fits_format(text, format)) return;
  const std::string key =
      std::string(value.key().empty() ? "enum" : "default") + "=`" + std::string(text) + "`";
  reading.messages.wrong_type(at, key, format, value.span());
}

void read_enum(Reading& reading, const doc::Node& object, const doc::Node& value,
               const Location& at) {
  for (const doc::Node& element : value) {
    if (!element.is_scalar()) {
      reading.messages.wrong_type(at, "enum", "value", element.span());
    } else if (element.is_string()) {
      check_text(reading, object, element, element.text(), at);
    }
  }
}

void read_default(Reading& reading, const doc::Node& object, const doc::Node& value,
                  const Location& at) {
  struct Wanted {
    std::string_view type;
    Expected expected;
  };
  static constexpr Wanted kWanted[] = {{"array", kArray},
                                       {"string", kText},
                                       {"object", kObject},
                                       {"integer", kInteger},
                                       {"number", kNumber}};
  const std::string_view type = effective_type(reading, object);
  for (const Wanted& wanted : kWanted) {
    if (wanted.type != type) continue;
    const bool fits = expect(reading, at, value, "default", wanted.expected);
    if (fits && type == "string") check_text(reading, object, value, text_of(reading, value), at);
  }
}

void read_required(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  for (const doc::Node& element : value) {
    if (!element.is_string()) {
      reading.messages.wrong_type(at, "required", "string", element.span());
    }
  }
}

void read_type(Reading& reading, const doc::Node& object, const doc::Node& value,
               const Location& at) {
  if (value.text() != "array" || has_items(object)) return;
  if (is_composed(object) || !is_map(object)) reading.messages.missing(at, "items", object);
}

void read_properties(Reading& reading, const doc::Node& object, const doc::Node& value,
                     const Location& at) {
  for (const doc::Node& property : value.members()) {
    if (expect(reading, at, property, "properties", kObject)) {
      read_schema(reading, object, property, at);
    }
  }
}

void read_additional(Reading& reading, const doc::Node& object, const doc::Node& value,
                     const Location& at) {
  if (value.is_boolean() || value.is_string()) return;
  if (expect(reading, at, value, "additionalProperties", kObject)) {
    read_schema(reading, object, value, at);
  }
}

void read_write_only(Reading& reading, const doc::Node& object, const doc::Node& value,
                     const Location& at) {
  const doc::Node* const read_only = object.find("readOnly");
  if (read_only == nullptr || !is_java_true(*read_only) || !is_java_true(value)) return;
  reading.messages.warn(rules::kReadOnlyAndWriteOnly, at, value.key_span());
}

constexpr Member kDiscriminatorMembers[] = {{"propertyName", kText, nullptr, "", kRequired},
                                            {"mapping", kObject}};
constexpr ObjectTable kDiscriminator{kDiscriminatorMembers};

// Its unknown members are not looked at.
void read_discriminator(Reading& reading, const doc::Node&, const doc::Node& value,
                        const Location& at) {
  read_members(reading, value, at, kDiscriminator, find_members(value, kDiscriminator),
               kDiscriminator.required());
}

// Looked for below its own name, so that it is said twice.
void read_xml_text(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  (void)expect(reading, at, value, value.key(), kText);
}

constexpr Member kXmlMembers[] = {
    {"name", kAnything, read_xml_text, "name"},
    {"namespace", kAnything, read_xml_text, "namespace"},
    {"prefix", kAnything, read_xml_text, "prefix"},
    {"attribute"},
    {"wrapped"},
};
constexpr ObjectTable kXml{kXmlMembers};

void read_xml(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_object(reading, value, at, kXml);
}

// The first of them are read before the parts, and all up to $ref even beside a reference.
enum FirstMember : std::size_t { kOneOf, kAllOf, kAnyOf, kItems, kAdditional, kRef, kRest };

constexpr Member kSchemaMembers[] = {
    {"oneOf", kArray},
    {"allOf", kArray},
    {"anyOf", kArray},
    {"items", kObject},
    {"additionalProperties", kAnything, read_additional},
    {"$ref"},
    {"title", kText},
    {"discriminator", kObject, read_discriminator},
    {"multipleOf", kNumber},
    {"maximum", kNumber},
    {"exclusiveMaximum"},
    {"minimum", kNumber},
    {"exclusiveMinimum"},
    {"minLength", kInteger},
    {"maxLength", kInteger},
    {"pattern", kText},
    {"maxItems", kInteger},
    {"minItems", kInteger},
    {"uniqueItems"},
    {"maxProperties", kInteger},
    {"minProperties", kInteger},
    {"required", kArray, read_required},
    {"enum", kArray, read_enum},
    {"type", kText, read_type},
    {"not", kObject, read_schema},
    {"properties", kObject, read_properties},
    {"description", kText},
    {"format", kText},
    {"default", kAnything, read_default},
    {"nullable"},
    {"readOnly"},
    {"writeOnly", kAnything, read_write_only},
    {"xml", kObject, read_xml},
    {"externalDocs", kObject, read_external_docs},
    {"example"},
    {"deprecated"},
};
constexpr ObjectTable kSchema{kSchemaMembers};

void read_parts(Reading& reading, const doc::Node& schema, const doc::Node* list,
                const Location& at) {
  if (list == nullptr || !list->is_array()) return;
  for (const doc::Node& part : *list) {
    if (part.is_object()) read_schema(reading, schema, part, at);
  }
}

void read_schema_reference(Reading& reading, const doc::Node& schema, const doc::Node& reference,
                           const Location& at) {
  if (!read_reference(reading, schema, at) || !reference.is_string()) return;
  if (reading.below_paths && !names_kept_component(reading.components, reference.text())) {
    reading.messages.missing_reference(at, reference);
  }
}

}  // namespace

void read_schema(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  const Found found = find_members(value, kSchema);
  read_members(reading, value, at, kSchema, found, 0, kOneOf, kAdditional);
  for (const std::size_t list : {kAllOf, kAnyOf, kOneOf}) {
    read_parts(reading, value, found.at(list), at);
  }
  const doc::Node* const items = found.at(kItems);
  if (items != nullptr && items->is_object()) read_schema(reading, value, *items, at);
  read_members(reading, value, at, kSchema, found, 0, kAdditional, kRef);
  if (const doc::Node* const reference = found.at(kRef)) {
    return read_schema_reference(reading, value, *reference, at);
  }
  read_members(reading, value, at, kSchema, found, 0, kRest);
  if (found.unexpected) read_unexpected(reading, value, at, kSchema);
}

}  // namespace gwport::check
