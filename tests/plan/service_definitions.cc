#include "plan/service.h"
#include "plan/service_parts.h"
#include "schema/model_references.h"

namespace gwport::tests {

using doc::Node;

Service::Answer Service::check_references(const model::Model& model) const {
  for (const std::string& name : schema::referenced_models(model)) {
    const bool there = std::any_of(api_->models.begin(), api_->models.end(),
                                   [&](const auto& each) { return each.name == name; });
    if (!there) return model.name + " refers to " + name + ", which is not there";
  }
  return {};
}

Service::Answer Service::create_model(const Node& parameters) {
  model::Model made;
  take(parameters, made);
  if (find(api_->models, &model::Model::name, made.name) != nullptr) {
    return "Model name already exists for this REST API";
  }
  Answer wrong = check_references(made);
  made.id = new_id();
  api_->models.push_back(std::move(made));
  return wrong;
}

Service::Answer Service::update_model(const Node& parameters) {
  model::Model* found = find(api_->models, &model::Model::name, text_of(parameters, "modelName"));
  if (found == nullptr) return "Invalid model name specified";
  const Answer wrong = patch("UpdateModel", parameters, *found);
  return wrong.empty() ? check_references(*found) : wrong;
}

Service::Answer Service::delete_model(const Node& parameters) {
  const std::string name = text_of(parameters, "modelName");
  const auto uses = [&name](const model::StringMap& models) {
    return std::any_of(models.begin(), models.end(),
                       [&](const auto& each) { return each.second == name; });
  };
  const std::string refusal = "Cannot delete model '" + name + "', is referenced";
  for (const model::Resource& resource : api_->resources) {
    for (const model::Method& each : resource.methods) {
      if (uses(each.request_models)) return refusal;
      for (const auto& [code, response] : each.method_responses) {
        if (uses(response.response_models)) return refusal;
      }
    }
  }
  for (const model::Model& each : api_->models) {
    for (const std::string& other : schema::referenced_models(each)) {
      if (other == name) return refusal + " by " + each.name;
    }
  }
  return drop(api_->models, &model::Model::name, name);
}

Service::Answer Service::create_authorizer(const Node& parameters) {
  model::Authorizer made;
  take(parameters, made);
  if (find(api_->authorizers, &model::Authorizer::name, made.name) != nullptr) return kTwice;
  answered_id_ = made.id = new_id();
  api_->authorizers.push_back(std::move(made));
  return {};
}

Service::Answer Service::update_authorizer(const Node& parameters) {
  model::Authorizer* found =
      find(api_->authorizers, &model::Authorizer::id, text_of(parameters, "authorizerId"));
  return found == nullptr ? "no authorizer" : patch("UpdateAuthorizer", parameters, *found);
}

Service::Answer Service::delete_authorizer(const Node& parameters) {
  const std::string id = text_of(parameters, "authorizerId");
  for (const model::Resource& resource : api_->resources) {
    for (const model::Method& each : resource.methods) {
      if (each.authorizer_id == id) return "a method uses the authorizer";
    }
  }
  return drop(api_->authorizers, &model::Authorizer::id, id);
}

Service::Answer Service::create_validator(const Node& parameters) {
  model::RequestValidator made;
  take(parameters, made);
  answered_id_ = made.id = new_id();
  api_->request_validators.push_back(std::move(made));
  return {};
}

Service::Answer Service::update_validator(const Node& parameters) {
  model::RequestValidator* found = find(api_->request_validators, &model::RequestValidator::id,
                                        text_of(parameters, "requestValidatorId"));
  if (found == nullptr) return "Invalid Request Validator identifier specified";
  return patch("UpdateRequestValidator", parameters, *found);
}

Service::Answer Service::delete_validator(const Node& parameters) {
  const std::string id = text_of(parameters, "requestValidatorId");
  for (const model::Resource& resource : api_->resources) {
    for (const model::Method& each : resource.methods) {
      if (each.request_validator_id == id) return "a method uses the validator";
    }
  }
  return drop(api_->request_validators, &model::RequestValidator::id, id);
}

Service::Answer Service::put_gateway_response(const Node& parameters) {
  model::GatewayResponse made;
  take(parameters, made);
  auto& list = api_->gateway_responses;
  if (find(list, &model::GatewayResponse::response_type, made.response_type) != nullptr) {
    return kTwice;
  }
  list.push_back(std::move(made));
  return {};
}

Service::Answer Service::update_gateway_response(const Node& parameters) {
  model::GatewayResponse* found =
      find(api_->gateway_responses, &model::GatewayResponse::response_type,
           text_of(parameters, "responseType"));
  if (found == nullptr) return "Gateway response type not defined on api";
  return patch("UpdateGatewayResponse", parameters, *found);
}

Service::Answer Service::delete_gateway_response(const Node& parameters) {
  return drop(api_->gateway_responses, &model::GatewayResponse::response_type,
              text_of(parameters, "responseType"));
}

Service::Answer Service::create_part(const Node& parameters) {
  model::DocumentationPart made;
  take(parameters, made);
  for (const model::DocumentationPart& each : api_->documentation_parts) {
    if (each.location == made.location) return kTwice;
  }
  answered_id_ = made.id = new_id();
  api_->documentation_parts.push_back(std::move(made));
  return {};
}

Service::Answer Service::update_part(const Node& parameters) {
  model::DocumentationPart* found = find(api_->documentation_parts, &model::DocumentationPart::id,
                                         text_of(parameters, "documentationPartId"));
  if (found == nullptr) return "Invalid Documentation part identifier specified";
  return patch("UpdateDocumentationPart", parameters, *found);
}

Service::Answer Service::delete_part(const Node& parameters) {
  return drop(api_->documentation_parts, &model::DocumentationPart::id,
              text_of(parameters, "documentationPartId"));
}

}  // namespace gwport::tests
