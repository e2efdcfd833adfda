#include "emit/documentation/entities.h"

#include "emit/export/view.h"

namespace gwport::emit {
namespace {

using model::DocumentedEntity;

void add_responses(const model::Method& method, const DocumentedEntity& of,
                   std::vector<DocumentedEntity>& entities) {
  for (const auto& [code, response] : method.method_responses) {
    DocumentedEntity entity = of;
    entity.status_code = code;
    entity.type = "RESPONSE";
    entities.push_back(entity);
    if (!response.response_models.empty()) {
      entity.type = "RESPONSE_BODY";
      entities.push_back(entity);
    }
    entity.type = "RESPONSE_HEADER";
    for (const auto& [name, required] : response.response_parameters) {
      entity.name = header_name(name);
      entities.push_back(entity);
    }
  }
}

void add_method(const model::Resource& resource, const model::Method& method,
                std::vector<DocumentedEntity>& entities) {
  const DocumentedEntity of{"METHOD", resource.path, method.http_method};
  entities.push_back(of);
  for (const ExportedParameter& parameter : exported_parameters(resource, method)) {
    DocumentedEntity entity = of;
    entity.type = parameter_type(parameter.location);
    entity.name = parameter.name;
    entities.push_back(entity);
  }
  if (!method.request_models.empty()) {
    entities.push_back({"REQUEST_BODY", resource.path, method.http_method});
  }
  add_responses(method, of, entities);
}

}  // namespace

std::string_view parameter_type(std::string_view location) {
  if (location == "path") return "PATH_PARAMETER";
  return location == "query" ? "QUERY_PARAMETER" : "REQUEST_HEADER";
}

std::vector<DocumentedEntity> documented_entities(const model::State& state) {
  std::vector<DocumentedEntity> entities{{"API"}};
  for (const model::Resource& resource : state.resources) {
    entities.push_back({"RESOURCE", resource.path});
    for (const model::Method& method : resource.methods) add_method(resource, method, entities);
  }
  for (const model::Authorizer& authorizer : state.authorizers) {
    entities.push_back({.type = "AUTHORIZER", .name = authorizer.name});
  }
  for (const model::Model& model : state.models) {
    entities.push_back({.type = "MODEL", .name = model.name});
  }
  return entities;
}

}  // namespace gwport::emit
