// Properties: the schemas inside a Swagger 2.0 model, and those of responses.
#include <algorithm>
#include <string>
#include <vector>

#include "model/java_hash.h"
#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "schema/java_tree.h"
#include "schema/keywords.h"
#include "schema/swagger2_class.h"
#include "schema/swagger2_text.h"
#include "schema/swagger2_values.h"

namespace gwport::schema {
namespace {

using doc::Kind;
using doc::Node;

/// What the parser puts in place of the pattern of a base64 text.
constexpr std::string_view kBase64Pattern =
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

class Writer {
 public:
  Writer(References& references, doc::Sink& sink) : references_(references), sink_(sink) {}

  void property(const Node& node, PropertyPlace place) {
    const std::string_view* inferred =
        place == PropertyPlace::kModel ? swagger2_inferred_type(node) : nullptr;
    const Swagger2ClassRow& row =
        inferred != nullptr ? swagger2_class(node, inferred) : swagger2_class(node);
    const SchemaMembers members(node);
    sink_.begin_object();
    const bool ref = row.property_class == Swagger2Class::kRef;
    if (!ref) common(members, row, inferred);
    if (place != PropertyPlace::kInner) xml(members[Keyword::kXml]);
    text(members, Keyword::kDescription);
    text(members, Keyword::kTitle);
    flag_if_true(members, Keyword::kReadOnly);
    own(members, row);
    if (!ref && members.has_extensions()) extensions(node);
    sink_.end_object();
  }

 private:
  void common(const SchemaMembers& members, const Swagger2ClassRow& row,
              const std::string_view* inferred) {
    type(members, row, inferred);
    const bool tree = keeps_tree(row.property_class);
    if (!tree) text(members, Keyword::kFormat);
    const Node* example = members[Keyword::kExample];
    if (example == nullptr) return;
    if (!tree) return write_swagger2_example(*example, row.value, sink_);
    sink_.key("example");
    write_java(*example, NullMembers::kKept, sink_);
  }

  void type(const SchemaMembers& members, const Swagger2ClassRow& row,
            const std::string_view* inferred) {
    switch (row.property_class) {
      case Swagger2Class::kUntyped:
        return;
      case Swagger2Class::kObject:
      case Swagger2Class::kMap:
        return sink_.member("type", "object");
      case Swagger2Class::kFile:
        return sink_.member("type", "file");
      default:
        return inferred != nullptr ? sink_.member("type", *inferred)
                                   : text(members, Keyword::kType);
    }
  }

  /// Objects and arrays keep their example as it is; the others make text of it.
  static bool keeps_tree(Swagger2Class property_class) {
    return property_class == Swagger2Class::kObject || property_class == Swagger2Class::kMap ||
           property_class == Swagger2Class::kArray;
  }

  /// The members that only some classes have.
  void own(const SchemaMembers& members, const Swagger2ClassRow& row) {
    switch (row.property_class) {
      case Swagger2Class::kRef:
        return reference(*members[Keyword::kRef]);
      case Swagger2Class::kObject:
        return object(members);
      case Swagger2Class::kMap:
        integer(members, Keyword::kMinProperties);
        integer(members, Keyword::kMaxProperties);
        sink_.key("additionalProperties");
        return property(*members[Keyword::kAdditionalProperties], PropertyPlace::kInner);
      case Swagger2Class::kArray:
      case Swagger2Class::kBareArray:
        return array(members);
      default:
        return value(members, row);
    }
  }

  void value(const SchemaMembers& members, const Swagger2ClassRow& row) {
    if (row.limits) limits(members);
    if (row.lengths) {
      integer(members, Keyword::kMinLength);
      integer(members, Keyword::kMaxLength);
      if (row.property_class == Swagger2Class::kByteArray) {
        sink_.member("pattern", kBase64Pattern);
      } else {
        text(members, Keyword::kPattern);
      }
    }
    const Node* given = members[Keyword::kDefault];
    if (row.has_default && given != nullptr) write_swagger2_default(*given, row.value, sink_);
    const Node* values = members.of(Keyword::kEnum, Kind::kArray);
    if (!row.has_enum || values == nullptr) return;
    const bool repeats =
        row.property_class == Swagger2Class::kString || row.property_class == Swagger2Class::kEmail;
    write_swagger2_enum(*values, row.value, repeats ? Repeats::kKept : Repeats::kDropped, sink_);
  }

  void limits(const SchemaMembers& members) {
    for (const Keyword limit : {Keyword::kMinimum, Keyword::kMaximum, Keyword::kMultipleOf}) {
      const Node* given = members.of(limit, Kind::kNumber);
      if (given == nullptr) continue;
      const auto number =
          references_.turns_back() ? exported_limit_text(given->text()) : limit_text(given->text());
      if (number) {
        sink_.key(spelling(limit));
        sink_.number(*number);
      }
    }
    for (const Keyword side : {Keyword::kExclusiveMinimum, Keyword::kExclusiveMaximum}) {
      if (const Node* given = members[side]) sink_.member_boolean(spelling(side), given->is_true());
    }
  }

  void object(const SchemaMembers& members) {
    const Node* properties = members[Keyword::kProperties];
    sink_.key("properties");
    sink_.begin_object();
    if (properties != nullptr) {
      for (const Node& each : properties->members()) {
        if (!exists(each)) continue;
        sink_.key(each.key());
        property(each, PropertyPlace::kInner);
      }
    }
    sink_.end_object();
    required(properties, members.of(Keyword::kRequired, Kind::kArray));
  }

  static bool exists(const Node& node) {
    return swagger2_class(node).property_class != Swagger2Class::kNone;
  }

  /// Only names of properties that are there, sorted.
  void required(const Node* properties, const Node* list) {
    if (properties == nullptr || list == nullptr) return;
    std::vector<std::string_view> names;
    std::string scratch;
    for (const Node& name : *list) {
      const Node* each = properties->find(as_text(name, scratch));
      if (each != nullptr && exists(*each)) names.push_back(each->key());
    }
    write_names("required", names, sink_);
  }

  void array(const SchemaMembers& members) {
    flag_if_true(members, Keyword::kUniqueItems);
    const Node* items = members[Keyword::kItems];
    if (items != nullptr && exists(*items)) {
      sink_.key("items");
      property(*items, PropertyPlace::kInner);
    }
    integer(members, Keyword::kMaxItems);
    integer(members, Keyword::kMinItems);
  }

  void reference(const Node& ref) { sink_.member("$ref", references_.rewrite(ref)); }

  void text(const SchemaMembers& members, Keyword keyword) {
    const Node* given = members[keyword];
    if (given == nullptr) return;
    std::string scratch;
    sink_.member(spelling(keyword), as_text(*given, scratch));
  }

  void integer(const SchemaMembers& members, Keyword keyword) {
    if (const Node* given = members[keyword]) {
      sink_.member_integer(spelling(keyword), int_value(*given));
    }
  }

  void flag_if_true(const SchemaMembers& members, Keyword keyword) {
    const Node* given = members[keyword];
    if (given != nullptr && given->is_true()) sink_.member_boolean(spelling(keyword), true);
  }

  void xml(const Node* given) {
    if (given != nullptr && given->is_object())
      write_swagger2_xml(*given, XmlOwner::kProperty, sink_);
  }

  /// Collected in a HashMap, so they come in its order.
  void extensions(const Node& node) {
    std::vector<std::string_view> keys;
    for (const Node& member : node.members()) {
      if (is_extension(member.key())) keys.push_back(member.key());
    }
    for (const std::size_t at : model::hash_map_order(keys)) {
      const Node& member = *node.find(keys[at]);
      if (member.is_null()) continue;
      sink_.key(member.key());
      write_java(member, NullMembers::kDropped, sink_);
    }
  }

  References& references_;
  doc::Sink& sink_;
};

}  // namespace

void write_swagger2_property(const doc::Node& schema, PropertyPlace place, References& references,
                             doc::Sink& sink) {
  Writer(references, sink).property(schema, place);
}

}  // namespace gwport::schema
