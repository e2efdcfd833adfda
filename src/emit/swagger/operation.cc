#include "emit/swagger/operation.h"

#include "emit/documentation/entities.h"
#include "emit/export/security.h"
#include "extensions/hash_ordered.h"
#include "extensions/write.h"

namespace gwport::emit {
namespace {

/// Media types, each once, in the order in which they came.
using Types = model::FlagMap;

void emit_types(std::string_view name, const Types& types, doc::Sink& sink) {
  if (types.empty()) return;
  sink.key(name);
  sink.begin_array();
  for (const auto& [type, listed] : types) sink.string(type);
  sink.end_array();
}

void add_model_types(const model::StringMap& models, Types& types) {
  for (const auto& [type, model] : models) types.set(type, true);
}

/// The types of templates come as the integration prints them.
void add_template_types(const model::StringMap& templates, Types& types) {
  for (const auto* entry : extensions::hash_ordered(templates)) types.set(entry->first, true);
}

/// Types of request models, then of request templates. Source: 70 of 72 exported operations.
Types consumed_types(const model::Method& method) {
  Types types;
  add_model_types(method.request_models, types);
  if (method.method_integration) {
    add_template_types(method.method_integration->request_templates, types);
  }
  return types;
}

/// Types of response models, then of response templates, then the imported `produces`.
Types produced_types(const model::Method& method) {
  Types types;
  for (const auto* entry : extensions::hash_ordered(method.method_responses)) {
    add_model_types(entry->second.response_models, types);
  }
  if (method.method_integration) {
    for (const auto& [pattern, response] :
         extensions::exported_responses(*method.method_integration)) {
      add_template_types(response->response_templates, types);
    }
  }
  for (const std::string& type : method.produces) types.set(type, true);
  return types;
}

void emit_reference(std::string_view model, doc::Sink& sink) {
  sink.key("schema");
  sink.begin_object();
  sink.member("$ref", "#/definitions/" + std::string(model));
  sink.end_object();
}

/// The one model that a version with a single schema can say: the JSON one, else the first.
const std::string* single_model(const model::StringMap& models) {
  if (models.empty()) return nullptr;
  const std::string* json = models.find("application/json");
  return json != nullptr ? json : &models.begin()->second;
}

void emit_parameter(const ExportView& view, const ExportedMethod& of,
                    const ExportedParameter& parameter, doc::Sink& sink) {
  const doc::Node* part = part_of(view, of, parameter_type(parameter.location), {}, parameter.name);
  sink.begin_object();
  sink.member("name", parameter.name);
  sink.member("in", parameter.location);
  copy_member(part, "description", sink);
  sink.member_boolean("required", parameter.required);
  sink.member("type", "string");
  write_extras(part, sink);
  sink.end_object();
}

void emit_parameters(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  const std::vector<ExportedParameter> parameters = exported_parameters(of.resource, of.method);
  const std::string* body = single_model(of.method.request_models);
  if (parameters.empty() && body == nullptr) return;
  sink.key("parameters");
  sink.begin_array();
  for (const ExportedParameter& parameter : parameters) emit_parameter(view, of, parameter, sink);
  if (body != nullptr) {
    sink.begin_object();
    sink.member("in", "body");
    sink.member("name", *body);
    const doc::Node* part = part_of(view, of, "REQUEST_BODY");
    copy_member(part, "description", sink);
    sink.member_boolean("required", true);
    emit_reference(*body, sink);
    write_extras(part, sink);
    sink.end_object();
  }
  sink.end_array();
}

/// A header of a response.
void emit_header(const doc::Node* part, doc::Sink& sink) {
  sink.member("type", "string");
  copy_member(part, "description", sink);
}

void emit_responses(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  sink.key("responses");
  sink.begin_object();
  for (const auto* entry : extensions::hash_ordered(of.method.method_responses)) {
    const model::MethodResponse& response = entry->second;
    sink.key(entry->first);
    sink.begin_object();
    emit_response_description(view, of, entry->first, sink);
    if (const std::string* model = single_model(response.response_models)) {
      emit_reference(*model, sink);
    }
    emit_headers(view, of, response, emit_header, sink);
    write_extras(part_of(view, of, "RESPONSE", entry->first), sink);
    sink.end_object();
  }
  sink.end_object();
}

}  // namespace

void emit_swagger_operation(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  sink.begin_object();
  emit_operation_texts(of, sink);
  if (of.method.operation_name) sink.member("operationId", *of.method.operation_name);
  emit_types("consumes", consumed_types(of.method), sink);
  emit_types("produces", produced_types(of.method), sink);
  emit_parameters(view, of, sink);
  emit_responses(view, of, sink);
  emit_security(view, of.method, sink);
  emit_operation_extras(view, of, sink);
  sink.end_object();
}

}  // namespace gwport::emit
