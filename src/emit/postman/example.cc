#include "emit/postman/example.h"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "text/json_writer.h"

namespace gwport::emit {
namespace {

using doc::Node;

constexpr std::pair<std::string_view, std::string_view> kFormats[] = {
    {"date-time", "2024-01-01T00:00:00Z"},
    {"date", "2024-01-01"},
    {"uuid", "00000000-0000-0000-0000-000000000000"},
    {"email", "user@example.com"},
    {"uri", "https://example.com"},
    {"byte", "ZXhhbXBsZQ=="},
};

std::string_view text_of(const Node& schema, std::string_view name) {
  const Node* member = schema.find(name);
  return member != nullptr && member->is_string() ? member->text() : std::string_view();
}

/// The type of a schema, the first one of a list; where it has none, what its words imply.
std::string_view type_of(const Node& schema) {
  if (const Node* type = schema.find("type")) {
    if (type->is_string()) return type->text();
    if (type->is_array() && type->size() > 0) return type->begin()->text();
  }
  for (const std::string_view word : {"properties", "allOf", "additionalProperties"}) {
    if (schema.find(word) != nullptr) return "object";
  }
  return schema.find("items") != nullptr ? "array" : "";
}

/// A value that the schema itself gives; null when it gives none.
const Node* given_value(const Node& schema) {
  for (const std::string_view word : {"example", "default"}) {
    if (const Node* value = schema.find(word)) return value;
  }
  const Node* values = schema.find("enum");
  return values != nullptr && values->is_array() && values->size() > 0 ? values->begin() : nullptr;
}

/// Writes one example.
class Writing {
 public:
  Writing(const Examples& examples, doc::Sink& sink) : examples_(examples), sink_(sink) {}

  void model(std::string_view name) {
    const Node* schema = examples_.schema(name);
    if (schema == nullptr || std::find(open_.begin(), open_.end(), name) != open_.end()) {
      return empty_object();
    }
    open_.push_back(name);
    value(*schema);
    open_.pop_back();
  }

 private:
  using Members = std::vector<std::pair<std::string_view, const Node*>>;

  void value(const Node& schema) {
    if (depth_ >= Examples::kDeepest || left_ <= 0) return sink_.null();
    ++depth_;
    --left_;
    choose(schema);
    --depth_;
  }

  void choose(const Node& schema) {
    if (const std::string_view reference = text_of(schema, "$ref"); !reference.empty()) {
      return model(model_name(reference));
    }
    if (const Node* given = given_value(schema)) return doc::send(*given, sink_);
    for (const std::string_view word : {"oneOf", "anyOf"}) {
      const Node* choices = schema.find(word);
      if (choices != nullptr && choices->size() > 0) return value(*choices->begin());
    }
    typed(schema, type_of(schema));
  }

  void typed(const Node& schema, std::string_view type) {
    if (type == "string") return sink_.string(string_of(schema));
    if (type == "boolean") return sink_.boolean(true);
    if (type == "null") return sink_.null();
    if (type == "array") return array(schema);
    if (type == "integer" || type == "number") {
      const Node* minimum = schema.find("minimum");
      return sink_.number(minimum != nullptr && minimum->is_number() ? minimum->text() : "0");
    }
    object(schema);
  }

  static std::string_view string_of(const Node& schema) {
    const std::string_view format = text_of(schema, "format");
    for (const auto& [name, text] : kFormats) {
      if (name == format) return text;
    }
    return "string";
  }

  void array(const Node& schema) {
    const Node* items = schema.find("items");
    sink_.begin_array();
    if (items != nullptr && items->is_object()) value(*items);
    sink_.end_array();
  }

  void object(const Node& schema) {
    Members members;
    std::unordered_set<std::string_view> seen;
    collect(schema, 0, members, seen);
    const Node* additional = schema.find("additionalProperties");
    if (members.empty() && additional != nullptr && additional->is_object()) {
      members.emplace_back("key", additional);
    }
    sink_.begin_object();
    for (const auto& [name, member] : members) {
      sink_.key(name);
      value(*member);
    }
    sink_.end_object();
  }

  /// The properties of a schema and of all that it is composed of, each name once.
  void collect(const Node& schema, int depth, Members& members,
               std::unordered_set<std::string_view>& seen) {
    if (depth >= Examples::kDeepest || --left_ <= 0) return;
    if (const std::string_view reference = text_of(schema, "$ref"); !reference.empty()) {
      const Node* target = examples_.schema(model_name(reference));
      if (target != nullptr) collect(*target, depth + 1, members, seen);
      return;
    }
    if (const Node* parts = schema.find("allOf")) {
      for (const Node& part : *parts) collect(part, depth + 1, members, seen);
    }
    const Node* properties = schema.find("properties");
    if (properties == nullptr) return;
    for (const Node& property : properties->members()) {
      if (property.is_object() && seen.insert(property.key()).second) {
        members.emplace_back(property.key(), &property);
      }
    }
  }

  void empty_object() {
    sink_.begin_object();
    sink_.end_object();
  }

  const Examples& examples_;
  doc::Sink& sink_;
  std::vector<std::string_view> open_;  // models on the way to here
  int depth_ = 0;
  int left_ = Examples::kMostValues;
};

}  // namespace

Examples::Examples(const ExportView& view) {
  for (const ExportedModel& each : view.models) {
    if (each.schema.root != nullptr) schemas_.emplace(each.model->name, each.schema.root);
  }
}

const doc::Node* Examples::schema(std::string_view model) const {
  const auto found = schemas_.find(model);
  return found == schemas_.end() ? nullptr : found->second;
}

std::string Examples::of(std::string_view model) const {
  if (schema(model) == nullptr) return {};
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kPretty);
  Writing(*this, writer).model(model);
  return text;
}

}  // namespace gwport::emit
