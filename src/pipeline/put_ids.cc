#include "pipeline/put_ids.h"

#include <optional>

namespace gwport::pipeline {
namespace {

void follow(const Ids& ids, std::optional<std::string>& id) {
  if (id) pipeline::follow(ids, *id);
}

}  // namespace

void follow(const Ids& ids, std::string& id) {
  const auto found = ids.find(id);
  if (found != ids.end()) id = found->second;
}

void follow(const IdsOfAll& ids, model::Resource& resource) {
  for (model::Method& method : resource.methods) {
    follow(ids.authorizers, method.authorizer_id);
    follow(ids.validators, method.request_validator_id);
    if (!method.method_integration) continue;
    model::Integration& integration = *method.method_integration;
    const bool own = integration.cache_namespace == resource.id;
    if (own && !integration.cache_namespace_given) {
      follow(ids.resources, integration.cache_namespace);
    }
  }
  follow(ids.resources, resource.id);
  follow(ids.resources, resource.parent_id);
}

}  // namespace gwport::pipeline
