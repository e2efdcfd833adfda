#include "schema/oas30_members.h"

#include <initializer_list>
#include <string>

#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "schema/java_tree.h"

namespace gwport::schema {
namespace {

using doc::Node;

void write_strings(std::initializer_list<std::string_view> names, const Node& object,
                   doc::Sink& sink) {
  for (const std::string_view name : names) {
    if (const Node* value = object.find(name)) write_oas30_string(name, *value, sink);
  }
}

void write_mapping(const Node* mapping, doc::Sink& sink) {
  if (mapping == nullptr || !mapping->is_object()) return;
  std::string scratch;
  sink.key("mapping");
  sink.begin_object();
  for (const Node& entry : mapping->members()) sink.member(entry.key(), as_text(entry, scratch));
  sink.end_object();
}

}  // namespace

void write_oas30_string(std::string_view name, const Node& value, doc::Sink& sink) {
  if (!value.is_scalar()) return;
  std::string scratch;
  const std::string_view text = as_text(value, scratch);
  if (!is_blank(text)) sink.member(name, text);
}

void write_oas30_boolean(std::string_view name, const Node& value, doc::Sink& sink) {
  if (value.is_boolean()) return sink.member_boolean(name, value.is_true());
  if (value.is_string()) sink.member_boolean(name, parse_boolean(value.text()));
}

void write_oas30_annotation(Keyword keyword, const Node& value, doc::Sink& sink) {
  if (!value.is_object()) return;
  sink.key(spelling(keyword));
  sink.begin_object();
  if (keyword == Keyword::kDiscriminator) {
    write_strings({"propertyName"}, value, sink);
    write_mapping(value.find("mapping"), sink);
    return sink.end_object();
  }
  if (keyword == Keyword::kExternalDocs) {
    write_strings({"description", "url"}, value, sink);
  } else {
    write_strings({"name", "namespace", "prefix"}, value, sink);
    for (const std::string_view flag : {"attribute", "wrapped"}) {
      if (const Node* given = value.find(flag)) write_oas30_boolean(flag, *given, sink);
    }
  }
  write_extensions(value, sink);
  sink.end_object();
}

}  // namespace gwport::schema
