// Schemas: JSON Schema 2020-12 to the words of OpenAPI 3.0.
#include <algorithm>

#include "convert/from_oas31/from_oas31.h"
#include "convert/from_oas31/words.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_oas31 {
namespace {

namespace rules = diag::rules;

void convert_reference(FromOas31& conversion, const doc::Node& value) {
  if (!value.is_string()) return conversion.copy(value);
  conversion.reference(value);
}

void convert_schema_map(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_schema);
}

void convert_schema_list(FromOas31& conversion, const doc::Node& value) {
  convert_list(conversion, value, convert_schema);
}

/// Alternatives without `type: null`, which `nullable` says.
void convert_alternatives(FromOas31& conversion, const doc::Node& value) {
  if (!value.is_array()) return conversion.copy(value);
  conversion.out.begin_array();
  for (const doc::Node& each : value) {
    if (is_null_type(each)) continue;
    conversion.at(each);
    convert_schema(conversion, each);
  }
  conversion.out.end_array();
}

void convert_const(FromOas31& conversion, const doc::Node& value) {
  conversion.out.begin_array();
  conversion.copy(value);
  conversion.out.end_array();
}

/// true and false are no schemas in 3.0, but here.
void convert_additional(FromOas31& conversion, const doc::Node& value) {
  if (value.is_boolean()) return conversion.copy(value);
  convert_schema(conversion, value);
}

/// Words that 3.0 does not have; the first of several examples stands for all.
/// Source: OpenAPI 3.0 and 3.1, Schema Object; JSON Schema 2020-12.
constexpr Line kSchemaLines[] = {
    {"$ref", convert_reference},
    {"properties", convert_schema_map},
    {"items", convert_schema},
    {"allOf", convert_schema_list},
    {"anyOf", convert_alternatives},
    {"oneOf", convert_alternatives},
    {"not", convert_schema},
    {"additionalProperties", convert_additional},
    {"$defs", convert_schema_map, "x-$defs"},
    {"example", verbatim},
    {"default", verbatim},
    {"enum", verbatim},
    {"const", convert_const, "enum"},
    {"$id", verbatim, "x-$id", &rules::kNewWordLost},
    {"$schema", verbatim, "x-$schema", &rules::kNewWordLost},
    {"$anchor", verbatim, "x-$anchor", &rules::kNewWordLost},
    {"$comment", verbatim, "x-$comment", &rules::kNewWordLost},
    {"$dynamicRef", verbatim, "x-$dynamicRef", &rules::kNewWordLost},
    {"$dynamicAnchor", verbatim, "x-$dynamicAnchor", &rules::kNewWordLost},
    {"$vocabulary", verbatim, "x-$vocabulary", &rules::kNewWordLost},
    {"prefixItems", convert_schema_list, "x-prefixItems", &rules::kNewWordLost},
    {"contains", convert_schema, "x-contains", &rules::kNewWordLost},
    {"minContains", verbatim, "x-minContains", &rules::kNewWordLost},
    {"maxContains", verbatim, "x-maxContains", &rules::kNewWordLost},
    {"patternProperties", convert_schema_map, "x-patternProperties", &rules::kNewWordLost},
    {"propertyNames", convert_schema, "x-propertyNames", &rules::kNewWordLost},
    {"if", convert_schema, "x-if", &rules::kNewWordLost},
    {"then", convert_schema, "x-then", &rules::kNewWordLost},
    {"else", convert_schema, "x-else", &rules::kNewWordLost},
    {"dependentSchemas", convert_schema_map, "x-dependentSchemas", &rules::kNewWordLost},
    {"dependentRequired", verbatim, "x-dependentRequired", &rules::kNewWordLost},
    {"unevaluatedProperties", convert_additional, "x-unevaluatedProperties", &rules::kNewWordLost},
    {"unevaluatedItems", convert_additional, "x-unevaluatedItems", &rules::kNewWordLost},
    {"contentEncoding", verbatim, "x-contentEncoding", &rules::kNewWordLost},
    {"contentMediaType", verbatim, "x-contentMediaType", &rules::kNewWordLost},
    {"contentSchema", convert_schema, "x-contentSchema", &rules::kNewWordLost},
};

std::string_view text_of(const doc::Node& schema, std::string_view key) {
  const doc::Node* found = schema.find(key);
  return found == nullptr ? std::string_view{} : found->text();
}

void convert_examples(FromOas31& conversion, const doc::Node& schema, const doc::Node& examples) {
  const bool one = examples.is_array() && examples.size() > 0 && schema.find("example") == nullptr;
  if (one) conversion.copy_member("example", *examples.begin());
  if (one && examples.size() == 1) return;
  conversion.lose(rules::kNewWordLost, examples.name_span(), {"examples", "x-examples"});
  conversion.copy_member("x-examples", examples);
}

/// What stands for bytes in 3.0; nothing when the format says something already.
std::string_view format_for(const doc::Node& schema, std::string_view key) {
  if (schema.find("format") != nullptr) return {};
  if (key == "contentEncoding" && text_of(schema, key) == "base64") return "byte";
  const bool bytes = text_of(schema, "contentMediaType") == "application/octet-stream" &&
                     schema.find("contentEncoding") == nullptr;
  return key == "contentMediaType" && bytes ? "binary" : std::string_view{};
}

/// Beside prefixItems `items` means the rest of the list, in 3.0 all of it: every list may be then.
void convert_rest(FromOas31& conversion, const doc::Node& items) {
  conversion.out.key("items");
  conversion.out.begin_object();
  conversion.out.end_object();
  conversion.at(items);
  conversion.out.key("x-items");
  convert_additional(conversion, items);
}

/// Members that need more than a line; false for others.
bool convert_special(FromOas31& conversion, const doc::Node& schema, const doc::Node& member) {
  const std::string_view key = member.key();
  if (key == "type") {
    convert_type(conversion, schema, member);
  } else if (key == "exclusiveMinimum" || key == "exclusiveMaximum") {
    convert_limit(conversion, schema, member);
  } else if (key == "minimum" || key == "maximum") {
    if (is_beaten(schema, member)) return true;
    conversion.copy_member(key, member);
  } else if (key == "items" && schema.find("prefixItems") != nullptr) {
    convert_rest(conversion, member);
  } else if (key == "examples") {
    convert_examples(conversion, schema, member);
  } else if (const std::string_view format = format_for(schema, key); !format.empty()) {
    conversion.out.member("format", format);
  } else {
    return false;
  }
  return true;
}

/// Words beside a reference count in 3.1 and are ignored in 3.0.
void write_reference(FromOas31& conversion, const doc::Node& reference) {
  conversion.out.key("allOf");
  conversion.out.begin_array();
  conversion.out.begin_object();
  conversion.at(reference);
  conversion.out.key("$ref");
  convert_reference(conversion, reference);
  conversion.out.end_object();
  conversion.out.end_array();
}

void write_additions(FromOas31& conversion, const doc::Node& schema) {
  if (is_nullable(schema)) conversion.out.member_boolean("nullable", true);
  const doc::Node* type = schema.find("type");
  const bool only_null = type != nullptr && type->text() == "null";
  if (only_null && schema.find("enum") == nullptr && schema.find("const") == nullptr) {
    conversion.out.key("enum");
    conversion.out.begin_array();
    conversion.out.null();
    conversion.out.end_array();
  }
  if (schema.find("items") != nullptr || type == nullptr) return;
  const bool list = type->text() == "array" ||
                    (type->size() == 2 && is_nullable(schema) &&
                     std::any_of(type->begin(), type->end(),
                                 [](const doc::Node& each) { return each.text() == "array"; }));
  if (!list) return;
  conversion.out.key("items");
  conversion.out.begin_object();
  conversion.out.end_object();
}

}  // namespace

void convert_schema(FromOas31& conversion, const doc::Node& schema) {
  conversion.at(schema);
  if (schema.is_boolean()) {
    conversion.out.begin_object();
    if (!schema.is_true()) {
      conversion.out.key("not");
      conversion.out.begin_object();
      conversion.out.end_object();
    }
    return conversion.out.end_object();
  }
  if (!schema.is_object()) return conversion.copy(schema);
  const doc::Node* reference = schema.find("$ref");
  const bool wrapped = reference != nullptr && schema.size() > 1 && schema.find("allOf") == nullptr;
  conversion.out.begin_object();
  for (const doc::Node& member : schema.members()) {
    conversion.at(member);
    if (wrapped && &member == reference) {
      write_reference(conversion, member);
    } else if (!convert_special(conversion, schema, member)) {
      convert_member(conversion, schema, member, find_row<FromOas31>(member.key(), kSchemaLines));
    }
  }
  write_additions(conversion, schema);
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_oas31
