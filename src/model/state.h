// A whole API: what GetRestApi, GetResources?embed=methods, GetModels and so on return together.
#pragma once

#include <string_view>
#include <vector>

#include "model/entities.h"
#include "model/resource.h"
#include "model/rest_api.h"

namespace gwport::model {

/// Lists keep the order of the document that made them (exports need it for ties).
struct State {
  RestApi rest_api;
  std::vector<Resource> resources;  ///< the root first; parents before children
  std::vector<Model> models;
  std::vector<Authorizer> authorizers;
  std::vector<RequestValidator> request_validators;
  std::vector<GatewayResponse> gateway_responses;  ///< only those that are set, no defaults
  std::vector<DocumentationPart> documentation_parts;
  std::vector<DocumentationVersion> documentation_versions;
  std::vector<Stage> stages;
  friend bool operator==(const State&, const State&) = default;
};

}  // namespace gwport::model
