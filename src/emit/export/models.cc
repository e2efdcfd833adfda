#include "emit/export/models.h"

#include "schema/references.h"
#include "schema/schema_shape.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::emit {
namespace {

/// Whether an export may print the member of a documentation part in a schema.
bool is_schema_text(std::string_view name) {
  return name == "title" || name == "description" || name.starts_with("x-");
}

/// The schema with the part's members in place of its own; read again, so that the printer finds
/// them.
doc::Document documented(const doc::Node& schema, const doc::Node& part) {
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  writer.begin_object();
  for (const doc::Node& member : schema.members()) {
    if (is_schema_text(member.key()) && part.find(member.key()) != nullptr) continue;
    writer.key(member.key());
    doc::send(member, writer);
  }
  for (const doc::Node& member : part.members()) {
    if (!is_schema_text(member.key())) continue;
    writer.key(member.key());
    doc::send(member, writer);
  }
  writer.end_object();
  diag::Diagnostics ignored;
  return text::read("schema", text, ignored);
}

}  // namespace

void emit_models(const ExportView& view, doc::Dialect dialect, doc::Sink& sink) {
  const bool swagger = dialect == doc::Dialect::kSwagger2;
  schema::References references =
      schema::References::turned_back(swagger ? "#/definitions/" : "#/components/schemas/");
  sink.begin_object();
  for (const ExportedModel& each : view.models) {
    sink.key(each.model->name);
    const doc::Node* part = view.documentation.find({.type = "MODEL", .name = each.model->name});
    doc::Document merged;
    const doc::Node* schema = each.schema.root;
    if (part != nullptr && schema != nullptr && schema->is_object()) {
      merged = documented(*schema, *part);
      schema = merged.root;
    }
    const auto place = schema::SchemaPlace::kDefinition;
    const bool printable =
        schema != nullptr &&
        schema::schema_kind(*schema, place, dialect).shape != schema::SchemaShape::kNone;
    if (printable) {
      schema::write_schema(*schema, place, dialect, references, sink);
    } else {
      sink.begin_object();
      sink.end_object();
    }
  }
  sink.end_object();
}

}  // namespace gwport::emit
