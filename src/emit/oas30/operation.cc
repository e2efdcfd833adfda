#include "emit/oas30/operation.h"

#include "emit/documentation/entities.h"
#include "emit/export/security.h"

namespace gwport::emit {
namespace {

void emit_string_schema(doc::Sink& sink) {
  sink.key("schema");
  sink.begin_object();
  sink.member("type", "string");
  sink.end_object();
}

/// `content`: one entry per model; the types come in the order of a sized hash table.
/// Source: 5 lists of two or three types in exports.
void emit_content(const model::StringMap& models, doc::Sink& sink) {
  std::vector<std::string_view> types;
  for (const auto& [type, model] : models) types.push_back(type);
  sink.key("content");
  sink.begin_object();
  for (const std::size_t at : model::sized_hash_map_order(types)) {
    sink.key(types[at]);
    sink.begin_object();
    sink.key("schema");
    sink.begin_object();
    sink.member("$ref", "#/components/schemas/" + *models.find(types[at]));
    sink.end_object();
    sink.end_object();
  }
  sink.end_object();
}

void emit_parameters(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  const std::vector<ExportedParameter> parameters = exported_parameters(of.resource, of.method);
  if (parameters.empty()) return;
  sink.key("parameters");
  sink.begin_array();
  for (const ExportedParameter& parameter : parameters) {
    const doc::Node* part =
        part_of(view, of, parameter_type(parameter.location), {}, parameter.name);
    sink.begin_object();
    sink.member("name", parameter.name);
    sink.member("in", parameter.location);
    copy_member(part, "description", sink);
    if (parameter.required) sink.member_boolean("required", true);
    emit_string_schema(sink);
    write_extras(part, sink);
    sink.end_object();
  }
  sink.end_array();
}

void emit_body(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  if (of.method.request_models.empty()) return;
  sink.key("requestBody");
  sink.begin_object();
  const doc::Node* part = part_of(view, of, "REQUEST_BODY");
  copy_member(part, "description", sink);
  emit_content(of.method.request_models, sink);
  sink.member_boolean("required", true);
  write_extras(part, sink);
  sink.end_object();
}

/// A header of a response.
void emit_header(const doc::Node* part, doc::Sink& sink) {
  copy_member(part, "description", sink);
  emit_string_schema(sink);
}

/// A method without method responses has no `responses` at all.
void emit_responses(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  const auto& responses = of.method.method_responses;
  if (responses.empty()) return;
  std::vector<std::string_view> codes;
  for (const auto& [code, response] : responses) codes.push_back(code);
  sink.key("responses");
  sink.begin_object();
  for (const std::size_t at : model::chained_hash_map_order(codes)) {
    const model::MethodResponse& response = *responses.find(codes[at]);
    sink.key(codes[at]);
    sink.begin_object();
    emit_response_description(view, of, codes[at], sink);
    emit_headers(view, of, response, emit_header, sink);
    emit_content(response.response_models, sink);
    write_extras(part_of(view, of, "RESPONSE", codes[at]), sink);
    sink.end_object();
  }
  sink.end_object();
}

}  // namespace

void emit_oas30_operation(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  sink.begin_object();
  emit_operation_texts(of, sink);
  if (of.method.operation_name) sink.member("operationId", *of.method.operation_name);
  emit_parameters(view, of, sink);
  emit_body(view, of, sink);
  emit_responses(view, of, sink);
  emit_security(view, of.method, sink);
  emit_operation_extras(view, of, sink);
  sink.end_object();
}

}  // namespace gwport::emit
