#include "schema/swagger2_values.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "schema/java_tree.h"

namespace gwport::schema {
namespace {

/// The text as the class prints the value that it reads; null when it can't.
std::optional<std::string> read_value(std::string_view text, Swagger2Value kind) {
  switch (kind) {
    case Swagger2Value::kBoolean:
      return parse_boolean(text) ? "true" : "false";
    case Swagger2Value::kInt:
      return parse_int(text);
    case Swagger2Value::kLong:
      return parse_long(text);
    case Swagger2Value::kFloat:
      return parse_float(text);
    case Swagger2Value::kDouble:
      return parse_double(text);
    case Swagger2Value::kText:
      break;
  }
  return std::string(text);
}

void write_value(std::string_view printed, Swagger2Value kind, doc::Sink& sink) {
  switch (kind) {
    case Swagger2Value::kText:
      return sink.string(printed);
    case Swagger2Value::kBoolean:
      return sink.boolean(printed == "true");
    default:
      return write_java_number(printed, sink);
  }
}

}  // namespace

void write_swagger2_default(const doc::Node& value, Swagger2Value kind, doc::Sink& sink) {
  std::string scratch;
  const auto printed = read_value(as_text(value, scratch), kind);
  if (!printed) return;
  sink.key("default");
  write_value(*printed, kind, sink);
}

void write_swagger2_example(const doc::Node& value, Swagger2Value kind, doc::Sink& sink) {
  std::string scratch;
  const std::string_view text = as_text(value, scratch);
  if (kind == Swagger2Value::kBoolean && text.empty()) return;
  sink.key("example");
  const auto printed = read_value(text, kind);
  if (!printed) return sink.string(text);
  write_value(*printed, kind, sink);
}

void write_swagger2_enum(const doc::Node& values, Swagger2Value kind, Repeats repeats,
                         doc::Sink& sink) {
  std::unordered_set<std::string> seen;
  bool open = false;
  std::string scratch;
  for (const doc::Node& value : values) {
    if (!value.is_string() && !value.is_number()) continue;
    const auto printed = read_value(as_text(value, scratch), kind);
    if (!printed || (repeats == Repeats::kDropped && !seen.insert(*printed).second)) continue;
    if (!open) {
      sink.key("enum");
      sink.begin_array();
      open = true;
    }
    write_value(*printed, kind, sink);
  }
  if (open) sink.end_array();
}

void write_swagger2_xml(const doc::Node& xml, XmlOwner owner, doc::Sink& sink) {
  std::string scratch;
  const bool model = owner == XmlOwner::kModel;
  sink.key("xml");
  sink.begin_object();
  for (const std::string_view name : {"name", "namespace", "prefix"}) {
    const doc::Node* given = xml.find(name);
    if (given == nullptr || (model && given->is_null())) continue;
    sink.member(name, as_text(*given, scratch));
  }
  for (const std::string_view flag : {"attribute", "wrapped"}) {
    const doc::Node* given = xml.find(flag);
    if (given == nullptr) continue;
    if (model && (given->is_null() || (given->is_string() && is_blank(given->text())))) continue;
    const bool text = model && given->is_string();
    sink.member_boolean(flag, text ? parse_boolean(given->text()) : as_boolean(*given));
  }
  sink.end_object();
}

void write_names(std::string_view member, std::vector<std::string_view>& names, doc::Sink& sink) {
  if (names.empty()) return;
  std::sort(names.begin(), names.end(), java_less);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  sink.key(member);
  sink.begin_array();
  for (const std::string_view name : names) sink.string(name);
  sink.end_array();
}

}  // namespace gwport::schema
