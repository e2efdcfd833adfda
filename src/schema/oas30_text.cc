#include "schema/oas30_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "schema/java_tree.h"
#include "schema/oas30_class.h"
#include "schema/oas30_members.h"
#include "schema/oas30_values.h"

namespace gwport::schema {
namespace {

using doc::Kind;
using doc::Node;

/// How a member is kept and printed.
enum class Shape {
  kText,        ///< any scalar as text, blank ones dropped
  kDecimal,     ///< numbers only
  kInteger,     ///< numbers of 32 bits only
  kBoolean,     ///< booleans, and strings parsed as such
  kRequired,    ///< the strings of a list, sorted
  kType,        ///< by class, else the given text, else by the first enum value
  kSchema,      ///< one schema object
  kSchemas,     ///< a list of them
  kProperties,  ///< a map of them
  kAdditional,  ///< one or a boolean
  kExample,     ///< by class
  kAnnotation,  ///< externalDocs, xml, discriminator
  kDefault,     ///< by class and type
  kEnum,        ///< by class
};

struct Field {
  Keyword keyword;
  Shape shape;
};

/// The declaration order of io.swagger.v3.oas.models.media.Schema and its subclasses.
constexpr Field kFields[] = {{Keyword::kTitle, Shape::kText},
                             {Keyword::kMultipleOf, Shape::kDecimal},
                             {Keyword::kMaximum, Shape::kDecimal},
                             {Keyword::kExclusiveMaximum, Shape::kBoolean},
                             {Keyword::kMinimum, Shape::kDecimal},
                             {Keyword::kExclusiveMinimum, Shape::kBoolean},
                             {Keyword::kMaxLength, Shape::kInteger},
                             {Keyword::kMinLength, Shape::kInteger},
                             {Keyword::kPattern, Shape::kText},
                             {Keyword::kMaxItems, Shape::kInteger},
                             {Keyword::kMinItems, Shape::kInteger},
                             {Keyword::kUniqueItems, Shape::kBoolean},
                             {Keyword::kMaxProperties, Shape::kInteger},
                             {Keyword::kMinProperties, Shape::kInteger},
                             {Keyword::kRequired, Shape::kRequired},
                             {Keyword::kType, Shape::kType},
                             {Keyword::kNot, Shape::kSchema},
                             {Keyword::kProperties, Shape::kProperties},
                             {Keyword::kAdditionalProperties, Shape::kAdditional},
                             {Keyword::kDescription, Shape::kText},
                             {Keyword::kFormat, Shape::kText},
                             {Keyword::kNullable, Shape::kBoolean},
                             {Keyword::kReadOnly, Shape::kBoolean},
                             {Keyword::kWriteOnly, Shape::kBoolean},
                             {Keyword::kExample, Shape::kExample},
                             {Keyword::kExternalDocs, Shape::kAnnotation},
                             {Keyword::kDeprecated, Shape::kBoolean},
                             {Keyword::kXml, Shape::kAnnotation},
                             {Keyword::kDiscriminator, Shape::kAnnotation},
                             {Keyword::kItems, Shape::kSchema},
                             {Keyword::kAllOf, Shape::kSchemas},
                             {Keyword::kAnyOf, Shape::kSchemas},
                             {Keyword::kOneOf, Shape::kSchemas},
                             {Keyword::kDefault, Shape::kDefault},
                             {Keyword::kEnum, Shape::kEnum}};

class Writer {
 public:
  Writer(References& references, doc::Sink& sink) : references_(references), sink_(sink) {}

  void schema(const Node& node) {
    const SchemaMembers members(node);
    sink_.begin_object();
    if (const Node* ref = members[Keyword::kRef]) {
      sink_.member("$ref", references_.rewrite(*ref));
    } else {
      const Oas30Class schema_class = oas30_class(members);
      for (const Field& field : kFields) {
        if (belongs(field.keyword, schema_class)) member(field, members, schema_class);
      }
      if (members.has_extensions()) write_extensions(node, sink_);
    }
    sink_.end_object();
  }

 private:
  /// The parts of a composed schema are lost when `items` made an array of it.
  static bool belongs(Keyword keyword, Oas30Class schema_class) {
    return schema_class != Oas30Class::kArray ||
           (keyword != Keyword::kAllOf && keyword != Keyword::kAnyOf && keyword != Keyword::kOneOf);
  }

  void member(const Field& field, const SchemaMembers& members, Oas30Class schema_class) {
    if (field.shape == Shape::kType) return type(members, schema_class);
    const Node* value = members[field.keyword];
    if (value == nullptr) return;
    switch (field.shape) {
      case Shape::kExample:
        return write_oas30_example(*value, schema_class, sink_);
      case Shape::kDefault:
        return write_oas30_default(*value, schema_class, final_type(members, schema_class), sink_);
      case Shape::kDecimal:
        if (value->is_number()) limit(spelling(field.keyword), value->text(), schema_class);
        return;
      case Shape::kEnum:
        if (value->is_array()) write_oas30_enum(*value, schema_class, sink_);
        return;
      case Shape::kAdditional:
        return additional(oas30_additional_properties(members));
      default:
        return plain(field, *value);
    }
  }

  /// Exports print limits as doubles, but those of integers as they are.
  void limit(std::string_view name, std::string_view lexeme, Oas30Class schema_class) {
    const bool as_double = references_.turns_back() && schema_class != Oas30Class::kInteger;
    const auto number = as_double ? exported_limit_text(lexeme) : limit_text(lexeme);
    if (!number) return;
    sink_.key(name);
    sink_.number(*number);
  }

  /// Members that don't depend on the class.
  void plain(const Field& field, const Node& value) {
    const std::string_view name = spelling(field.keyword);
    switch (field.shape) {
      case Shape::kText:
        return write_oas30_string(name, value, sink_);
      case Shape::kInteger:
        if (!value.is_number() || !is_int32(value.text())) return;
        sink_.key(name);
        return sink_.number(value.text() == "-0" ? "0" : value.text());
      case Shape::kBoolean:
        return write_oas30_boolean(name, value, sink_);
      case Shape::kRequired:
        return required(value);
      case Shape::kSchema:
        if (!is_oas30_schema(value)) return;
        sink_.key(name);
        return schema(value);
      case Shape::kSchemas:
        return schemas(name, value);
      case Shape::kProperties:
        return properties(value);
      default:
        return write_oas30_annotation(field.keyword, value, sink_);
    }
  }

  void required(const Node& list) {
    if (!list.is_array()) return;
    std::vector<std::string_view> names;
    for (const Node& name : list) {
      if (name.is_string()) names.push_back(name.text());
    }
    if (names.empty()) return;
    std::sort(names.begin(), names.end(), java_less);
    sink_.key("required");
    sink_.begin_array();
    for (const std::string_view name : names) sink_.string(name);
    sink_.end_array();
  }

  /// The type that the library settles on; empty when there is none.
  std::string_view final_type(const SchemaMembers& members, Oas30Class schema_class) {
    if (const std::string_view fixed = type_of(schema_class); !fixed.empty()) return fixed;
    const Node* given = members[Keyword::kType];
    if (given != nullptr && given->is_scalar()) {
      const std::string_view text = as_text(*given, type_scratch_);
      if (!is_blank(text)) return text;
    }
    const Node* values = members.of(Keyword::kEnum, Kind::kArray);
    if (values == nullptr) return {};
    if (values->size() == 0) return "string";
    if (values->begin()->is_boolean()) return "boolean";
    return values->begin()->is_number() ? "number" : "string";
  }

  void type(const SchemaMembers& members, Oas30Class schema_class) {
    const std::string_view text = final_type(members, schema_class);
    if (!text.empty()) sink_.member("type", text);
  }

  void schemas(std::string_view name, const Node& list) {
    if (!list.is_array()) return;
    bool open = false;
    for (const Node& part : list) {
      if (!part.is_object()) continue;
      if (!open) {
        sink_.key(name);
        sink_.begin_array();
        open = true;
      }
      // A part whose $ref is no text becomes a null in the list.
      is_oas30_schema(part) ? schema(part) : sink_.null();
    }
    if (open) sink_.end_array();
  }

  void properties(const Node& map) {
    if (!map.is_object()) return;
    sink_.key("properties");
    sink_.begin_object();
    for (const Node& property : map.members()) {
      if (!is_oas30_schema(property)) continue;
      sink_.key(property.key());
      schema(property);
    }
    sink_.end_object();
  }

  void additional(const Node* value) {
    if (value == nullptr) return;
    if (value->is_scalar()) return write_oas30_boolean("additionalProperties", *value, sink_);
    sink_.key("additionalProperties");
    schema(*value);
  }

  References& references_;
  doc::Sink& sink_;
  std::string type_scratch_;
};

}  // namespace

void write_oas30_schema(const doc::Node& schema, References& references, doc::Sink& sink) {
  Writer(references, sink).schema(schema);
}

}  // namespace gwport::schema
