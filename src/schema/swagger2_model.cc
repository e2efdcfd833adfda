// Models: the definitions of a Swagger 2.0 document and the schemas of body parameters.
#include <string>
#include <vector>

#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "schema/java_tree.h"
#include "schema/keywords.h"
#include "schema/swagger2_class.h"
#include "schema/swagger2_text.h"
#include "schema/swagger2_values.h"
#include "text/json_writer.h"

namespace gwport::schema {
namespace {

using doc::Kind;
using doc::Node;

/// Whether a member of `properties` becomes a property.
bool exists(const Node& property) {
  if (!property.is_object()) return false;
  if (swagger2_inferred_type(property) != nullptr) return true;
  return swagger2_class(property).property_class != Swagger2Class::kNone;
}

class Writer {
 public:
  Writer(References& references, doc::Sink& sink) : references_(references), sink_(sink) {}

  void model(const Node& node) {
    const SchemaMembers members(node);
    sink_.begin_object();
    if (const Node* ref = members[Keyword::kRef]) {
      sink_.member("$ref", references_.rewrite(*ref));
      return sink_.end_object();
    }
    if (members[Keyword::kAllOf] != nullptr) {
      composed(members);
    } else if (type_of(members) == "array") {
      array(members);
    } else {
      plain(members);
    }
    if (members.has_extensions()) write_extensions(node, sink_);
    sink_.end_object();
  }

 private:
  std::string_view type_of(const SchemaMembers& members) {
    const Node* type = members[Keyword::kType];
    return type == nullptr || !type->is_scalar() ? std::string_view{} : as_text(*type, type_);
  }

  void composed(const SchemaMembers& members) {
    text(members, Keyword::kTitle);
    sink_.key("allOf");
    sink_.begin_array();
    for (const Node& part : *members[Keyword::kAllOf]) {
      if (is_swagger2_model(part)) model(part);
    }
    sink_.end_array();
    text(members, Keyword::kDescription);
  }

  void array(const SchemaMembers& members) {
    text(members, Keyword::kTitle);
    if (const Node* given = members.of(Keyword::kProperties, Kind::kObject)) properties(*given);
    sink_.member("type", "array");
    text(members, Keyword::kDescription);
    const Node* items = members.of(Keyword::kItems, Kind::kObject);
    if (items != nullptr && exists(*items)) {
      sink_.key("items");
      write_swagger2_property(*items, PropertyPlace::kModel, references_, sink_);
    }
    example(members);
    integer(members, Keyword::kMinItems);
    integer(members, Keyword::kMaxItems);
  }

  void plain(const SchemaMembers& members) {
    const Node* additional = members.of(Keyword::kAdditionalProperties, Kind::kObject);
    if (additional != nullptr) {
      sink_.member("type", "object");
    } else {
      text(members, Keyword::kType);
    }
    const Node* given = members.of(Keyword::kProperties, Kind::kObject);
    if (given != nullptr) required(*given, members.of(Keyword::kRequired, Kind::kArray));
    text(members, Keyword::kDiscriminator);
    if (given != nullptr && has_property(*given)) properties(*given);
    external_docs(members.of(Keyword::kExternalDocs, Kind::kObject));
    text(members, Keyword::kTitle);
    text(members, Keyword::kFormat);
    boolean(members, Keyword::kUniqueItems);
    text(members, Keyword::kDescription);
    example(members);
    if (additional != nullptr &&
        swagger2_class(*additional).property_class != Swagger2Class::kNone) {
      sink_.key("additionalProperties");
      write_swagger2_property(*additional, PropertyPlace::kAlone, references_, sink_);
    }
    if (const Node* xml = members.of(Keyword::kXml, Kind::kObject)) {
      write_swagger2_xml(*xml, XmlOwner::kModel, sink_);
    }
    values(members.of(Keyword::kEnum, Kind::kArray));
    default_value(members, additional != nullptr);
  }

  static bool has_property(const Node& properties) {
    for (const Node& each : properties.members()) {
      if (exists(each)) return true;
    }
    return false;
  }

  void properties(const Node& map) {
    sink_.key("properties");
    sink_.begin_object();
    for (const Node& each : map.members()) {
      if (!exists(each)) continue;
      sink_.key(each.key());
      write_swagger2_property(each, PropertyPlace::kModel, references_, sink_);
    }
    sink_.end_object();
  }

  /// Only names of properties that are there, sorted.
  void required(const Node& properties, const Node* list) {
    if (list == nullptr) return;
    std::vector<std::string_view> names;
    for (const Node& name : *list) {
      const Node* each = name.is_string() ? properties.find(name.text()) : nullptr;
      if (each != nullptr && exists(*each)) names.push_back(each->key());
    }
    write_names("required", names, sink_);
  }

  void external_docs(const Node* docs) {
    if (docs == nullptr) return;
    sink_.key("externalDocs");
    sink_.begin_object();
    const SchemaMembers members(*docs);
    text(members, Keyword::kDescription);
    if (const Node* url = docs->find("url"); url != nullptr && url->is_scalar()) {
      std::string scratch;
      sink_.member("url", as_text(*url, scratch));
    }
    if (members.has_extensions()) write_extensions(*docs, sink_);
    sink_.end_object();
  }

  /// Objects stay what they are, everything else becomes text.
  void example(const SchemaMembers& members) {
    const Node* given = members[Keyword::kExample];
    if (given == nullptr) return;
    sink_.key("example");
    if (given->is_object()) return write_java(*given, NullMembers::kKept, sink_);
    std::string text;
    if (given->is_scalar()) return sink_.string(as_text(*given, text));
    text::JsonWriter writer(text, text::JsonStyle::kCompact);
    write_java(*given, NullMembers::kKept, writer);
    sink_.string(text);
  }

  /// Every scalar as text.
  void values(const Node* list) {
    bool open = false;
    std::string scratch;
    if (list == nullptr) return;
    for (const Node& value : *list) {
      if (!value.is_scalar()) continue;
      if (!open) {
        sink_.key("enum");
        sink_.begin_array();
        open = true;
      }
      sink_.string(as_text(value, scratch));
    }
    if (open) sink_.end_array();
  }

  /// A number for models of type integer and number, dropped where the text is none; else text.
  void default_value(const SchemaMembers& members, bool map) {
    const Node* given = members[Keyword::kDefault];
    if (given == nullptr || !given->is_scalar()) return;
    std::string scratch;
    const std::string_view text = as_text(*given, scratch);
    const std::string_view type = map ? "object" : type_of(members);
    if (type != "integer" && type != "number") return sink_.member("default", text);
    const auto number = type == "integer" ? parse_int(text) : decimal_text(text);
    if (!number) return;
    sink_.key("default");
    sink_.number(*number);
  }

  void text(const SchemaMembers& members, Keyword keyword) {
    const Node* given = members[keyword];
    if (given == nullptr || !given->is_scalar()) return;
    std::string scratch;
    sink_.member(spelling(keyword), as_text(*given, scratch));
  }

  void integer(const SchemaMembers& members, Keyword keyword) {
    if (const Node* given = members.of(keyword, Kind::kNumber)) {
      sink_.member_integer(spelling(keyword), int_value(*given));
    }
  }

  void boolean(const SchemaMembers& members, Keyword keyword) {
    const Node* given = members[keyword];
    if (given == nullptr) return;
    if (given->is_boolean()) sink_.member_boolean(spelling(keyword), given->is_true());
    if (given->is_string()) sink_.member_boolean(spelling(keyword), parse_boolean(given->text()));
  }

  References& references_;
  doc::Sink& sink_;
  std::string type_;
};

}  // namespace

bool is_swagger2_model(const doc::Node& node) {
  if (!node.is_object()) return false;
  const doc::Node* ref = node.find("$ref");
  return ref == nullptr || ref->is_string();
}

void write_swagger2_model(const doc::Node& schema, References& references, doc::Sink& sink) {
  Writer(references, sink).model(schema);
}

}  // namespace gwport::schema
