#include "read/shared/method.h"

#include "diag/catalogue/method.h"
#include "extensions/api.h"
#include "extensions/integration.h"
#include "read/shared/parameters.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

constexpr std::string_view kIntegration = "x-amazon-apigateway-integration";

/// The name of the variable that a path part is, empty for a plain or a greedy one, and for a part
/// of several variables, which the service refuses.
std::string_view variable_of(std::string_view path_part) {
  if (path_part.size() < 3 || !path_part.starts_with('{') || !path_part.ends_with('}')) return {};
  const std::string_view name = path_part.substr(1, path_part.size() - 2);
  const bool several = name.find('{') != std::string_view::npos;
  return several || name.ends_with('+') ? std::string_view{} : name;
}

std::string parameter_key(std::string_view place, std::string_view name) {
  std::string key = "method.request.";
  key += place;
  key += '.';
  key += name;
  return key;
}

void set_parameters(ApiScope& scope, const Operation& operation, const model::Resource& resource,
                    model::Method& method) {
  method.request_parameters.reserve(operation.parameters.size());
  for (const Parameter& parameter : operation.parameters) {
    method.request_parameters.set(parameter_key(parameter.place, parameter.name),
                                  parameter.required);
  }
  if (!resource.path_part) return;
  const std::string_view variable = variable_of(*resource.path_part);
  const std::string key = parameter_key("path", variable);
  if (variable.empty() || method.request_parameters.find(key) != nullptr) return;
  method.request_parameters.set(key, true);
  scope.context.diagnostics.report(rules::kPathParameterAdded, method.origin.span, {variable});
}

/// Names of the models for the schemas. An inline schema under several media types is one model; a
/// reference is looked up each time, because the service repeats its warnings.
model::StringMap name_models(Models& models, const std::vector<MediaSchema>& schemas,
                             SchemaUse use) {
  model::StringMap names;
  const doc::Node* last = nullptr;
  std::optional<std::string> name;
  for (const MediaSchema& each : schemas) {
    use.media_type = each.media_type;
    if (each.schema != last || each.schema->find("$ref") != nullptr) {
      name = models.name_of(*each.schema, use);
    }
    last = each.schema;
    if (name) names.set(each.media_type, *name);
  }
  return names;
}

void set_responses(ApiScope& scope, const Operation& operation, const SchemaUse& place,
                   model::Method& method) {
  method.method_responses.reserve(operation.responses.size());
  for (const Response& each : operation.responses) {
    if (each.status == "default") {
      report_once(scope.context, rules::kDefaultResponse, each.span);
      continue;
    }
    model::MethodResponse response;
    response.status_code = each.status;
    response.origin.span = each.span;
    SchemaUse use = place;
    use.in = SchemaUse::In::kResponse;
    use.status_code = each.status;
    response.response_models = name_models(scope.models, each.schemas, use);
    for (const std::string_view header : each.headers) {
      std::string key = "method.response.header.";
      response.response_parameters.set(key += header, false);
    }
    method.method_responses.set(each.status, std::move(response));
  }
}

void set_validator(ApiScope& scope, const doc::Node& operation, model::Method& method) {
  const doc::Node* name = extensions::find_request_validator(operation);
  if (name == nullptr) name = extensions::find_request_validator(scope.context.root);
  if (name == nullptr) return;
  const auto found = scope.validators.find(name->text());
  if (found != scope.validators.end()) {
    method.request_validator_id = found->second;
  } else {
    report_once(scope.context, rules::kUndeclaredValidator, name->span(), {name->text()});
  }
}

void set_integration(ApiScope& scope, const doc::Node& operation, const SchemaUse& place,
                     const model::Resource& resource, model::Method& method) {
  diag::Diagnostics& diagnostics = scope.context.diagnostics;
  const doc::Node* node = operation.find(kIntegration);
  if (node == nullptr || node->is_null()) {
    diagnostics.report(rules::kNoIntegration, method.origin.span, {place.method, place.path});
    return;
  }
  method.method_integration =
      extensions::read_integration(*node, {place.path, place.method, resource.id}, diagnostics);
}

/// The service asks for responses where it does not pass the backend's through.
void check_responses(ApiScope& scope, const doc::Node& operation, const SchemaUse& place,
                     const model::Method& method) {
  const bool proxy =
      method.method_integration && method.method_integration->type.ends_with("_PROXY");
  if (operation.find("responses") != nullptr || proxy) return;
  scope.context.diagnostics.report(rules::kNoResponses, method.origin.span,
                                   {place.method, place.path});
}

/// The library does not look into x-amazon-apigateway-any-method: what a null does there is open.
std::optional<std::string> operation_name(Context& context, const doc::Node& operation,
                                          std::string_view http_method) {
  const doc::Node* id = operation.find("operationId");
  if (id != nullptr && id->is_null() && http_method == "ANY") return std::nullopt;
  std::optional<std::string> name = read_text(context, id);
  if (name && name->empty()) name.reset();
  return name;
}

}  // namespace

model::Method read_method(ApiScope& scope, const doc::Node& path_item, const doc::Node& node,
                          std::string_view http_method, const model::Resource& resource) {
  model::Method method;
  method.http_method = http_method;
  method.origin.span = node.name_span();
  const ParameterNodes parameters =
      gather_parameters(scope.context, path_item, node, scope.version.parameters);
  const Operation operation = scope.version.read_operation(scope.context, node, parameters);
  SchemaUse place;
  place.path = resource.path;
  place.method = http_method;
  method.operation_name = operation_name(scope.context, node, http_method);
  set_parameters(scope, operation, resource, method);
  method.request_models = name_models(scope.models, operation.bodies, place);
  set_responses(scope, operation, place, method);
  method.produces.assign(operation.produces.begin(), operation.produces.end());
  protect(scope.context, node, scope.schemes, scope.protection, method);
  set_validator(scope, node, method);
  set_integration(scope, node, place, resource, method);
  check_responses(scope, node, place, method);
  return method;
}

}  // namespace gwport::read
