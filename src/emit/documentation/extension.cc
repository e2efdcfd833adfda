#include "emit/documentation/extension.h"

#include "schema/java_tree.h"
#include "text/read.h"

namespace gwport::emit {
namespace {

void emit_location(const model::DocumentationPartLocation& location, doc::Sink& sink) {
  const auto field = [&sink](std::string_view name, const std::optional<std::string>& value) {
    if (value) sink.member(name, *value);
  };
  sink.key("location");
  sink.begin_object();
  sink.member("type", location.type);
  if (location.path != "/") field("path", location.path);
  field("method", location.method);
  field("statusCode", location.status_code);
  field("name", location.name);
  sink.end_object();
}

void emit_part(const model::DocumentationPart& part, doc::Sink& sink) {
  sink.begin_object();
  emit_location(part.location, sink);
  diag::Diagnostics ignored;
  const doc::Document properties = text::read("properties", part.properties, ignored);
  sink.key("properties");
  if (properties.root != nullptr) {
    send_part_value(*properties.root, sink);
  } else {
    sink.string(part.properties);
  }
  sink.end_object();
}

}  // namespace

void send_part_value(const doc::Node& value, doc::Sink& sink) {
  schema::write_java(value, schema::NullMembers::kKept, sink);
}

void emit_documentation_extension(const model::DocumentationVersion& version, doc::Sink& sink) {
  sink.begin_object();
  sink.member("version", version.version);
  if (!version.created_date.empty()) sink.member("createdDate", version.created_date);
  sink.key("documentationParts");
  sink.begin_array();
  for (const model::DocumentationPart& part : *version.parts) emit_part(part, sink);
  sink.end_array();
  sink.end_object();
}

}  // namespace gwport::emit
