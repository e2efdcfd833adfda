#include "plan/service.h"

#include <algorithm>

#include "emit/plan/target.h"
#include "plan/service_parts.h"
#include "text/read.h"

namespace gwport::tests {
namespace {

using doc::Node;
using model::Method;

bool is_variable(std::string_view part) { return part.starts_with('{'); }
/// Whether the call about tags has the ARN of the API.
bool names(const Node& parameters, const model::RestApi& api) {
  return text_of(parameters, "resourceArn").ends_with("::/restapis/" + api.id);
}
bool is_greedy(std::string_view part) { return part.ends_with("+}"); }

}  // namespace

std::string Service::call(std::string line) {
  for (const auto& [placeholder, id] : defined_) {
    for (std::size_t at = line.find(placeholder); at != std::string::npos;
         at = line.find(placeholder, at + id.size())) {
      line.replace(at, placeholder.size(), id);
    }
  }
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("line", line, diagnostics);
  if (document.root == nullptr) return "no JSON";
  const Node& parameters = *document.root->find("parameters");
  const std::string operation = text_of(*document.root, "operation");
  const bool by_arn = operation == "TagResource" || operation == "UntagResource";
  const bool names_api = operation != "CreateRestApi" && !by_arn;
  if (names_api != (parameters.find("restApiId") != nullptr) ||
      (names_api && (!api_ || text_of(parameters, "restApiId") != api_->rest_api.id))) {
    return "Invalid API identifier specified";
  }
  answered_id_.clear();
  const Row* row = kRows;
  while (!row->operation.empty() && row->operation != operation) ++row;
  if (row->operation.empty()) return "no such operation: " + operation;
  if (const std::string wrong = (this->*row->handle)(parameters); !wrong.empty()) return wrong;
  if (const Node* defines = document.root->find("defines")) {
    if (answered_id_.empty()) return "the answer has no id";
    defined_.emplace_back(defines->begin()->key(), answered_id_);
  }
  return {};
}

model::Resource* Service::resource(const Node& parameters) {
  return find(api_->resources, &model::Resource::id, text_of(parameters, "resourceId"));
}

Method* Service::method(const Node& parameters) {
  model::Resource* found = resource(parameters);
  if (found == nullptr) return nullptr;
  return find(found->methods, &Method::http_method, text_of(parameters, "httpMethod"));
}

Service::Answer Service::check_models(const model::StringMap& models) const {
  for (const auto& [type, name] : models) {
    const bool there = std::any_of(api_->models.begin(), api_->models.end(),
                                   [&](const auto& each) { return each.name == name; });
    if (!there) return "Invalid model identifier specified: " + name;
  }
  return {};
}

Service::Answer Service::check(const Method& each) const {
  const auto has = [](const auto& list, const std::string& id) {
    return std::any_of(list.begin(), list.end(), [&](const auto& entry) { return entry.id == id; });
  };
  const bool wants =
      each.authorization_type == "CUSTOM" || each.authorization_type == "COGNITO_USER_POOLS";
  if (wants != each.authorizer_id.has_value() ||
      (wants && !has(api_->authorizers, *each.authorizer_id))) {
    return "Invalid authorizer ID specified.";
  }
  if (each.request_validator_id && !has(api_->request_validators, *each.request_validator_id)) {
    return "Invalid Request Validator identifier specified";
  }
  return check_models(each.request_models);
}

Service::Answer Service::create_rest_api(const Node& parameters) {
  if (api_) return "a second API";
  api_.emplace();
  take(parameters, api_->rest_api);
  // Recorded: private APIs are dualstack, others unless they ask for it are not.
  model::EndpointConfiguration& endpoint = api_->rest_api.endpoint_configuration;
  const doc::Node* given = parameters.find("endpointConfiguration");
  const bool address = given != nullptr && given->find("ipAddressType") != nullptr;
  if (!address && endpoint.types.front() == "PRIVATE") endpoint.ip_address_type = "dualstack";
  answered_id_ = api_->rest_api.id = new_id();
  model::Resource& root = api_->resources.emplace_back();
  root.path = "/";
  api_->rest_api.root_resource_id = root.id = new_id();
  for (const char* name : {"Empty", "Error"}) {
    model::Model& made = api_->models.emplace_back();
    made.id = made.name = name;
    made.description = "made by the service";
    made.schema = emit::kPlainSchema;
  }
  return api_->rest_api.name.empty() ? "no name" : "";
}

Service::Answer Service::get_resources(const Node&) {
  if (api_->resources.size() != 1) return "more than the root on the first page";
  answered_id_ = api_->rest_api.root_resource_id;
  return {};
}

Service::Answer Service::update_rest_api(const Node& parameters) {
  model::EndpointConfiguration& endpoint = api_->rest_api.endpoint_configuration;
  const std::string before = endpoint.types.empty() ? "" : endpoint.types.front();
  Answer wrong =
      patch("UpdateRestApi", parameters, api_->rest_api, {.private_api = before == "PRIVATE"});
  if (wrong.empty() && before == "PRIVATE" && endpoint.types.front() == "EDGE") {
    wrong = "a private API can't become edge-optimized";
  }
  return wrong;
}

Service::Answer Service::tag(const Node& parameters) {
  if (!names(parameters, api_->rest_api)) return "no ARN";
  if (!api_->rest_api.tags) api_->rest_api.tags.emplace();
  for (const Node& each : *parameters.find("tags")) {
    api_->rest_api.tags->set(each.key(), std::string(each.text()));
  }
  return {};
}

Service::Answer Service::untag(const Node& parameters) {
  if (!names(parameters, api_->rest_api)) return "no ARN";
  for (const Node& each : *parameters.find("tagKeys")) {
    if (!api_->rest_api.tags || !api_->rest_api.tags->erase(each.text())) return "no such tag";
  }
  return {};
}

Service::Answer Service::create_resource(const Node& parameters) {
  const std::string parent_id = text_of(parameters, "parentId");
  const model::Resource* parent = find(api_->resources, &model::Resource::id, parent_id);
  if (parent == nullptr) return kNoResource;
  const std::string part = text_of(parameters, "pathPart");
  if (parent->path_part && is_greedy(*parent->path_part)) {
    return "Cannot create a child of a resource with a greedy path variable";
  }
  for (const model::Resource& each : api_->resources) {
    if (each.parent_id != parent_id) continue;
    if (*each.path_part == part) return "Another resource with the same parent has this name";
    if (is_variable(part) && is_variable(*each.path_part)) return "A sibling has a variable";
  }
  model::Resource made;
  made.path = (parent->path == "/" ? "" : parent->path) + "/" + part;
  made.path_part = part;
  made.parent_id = parent_id;
  answered_id_ = made.id = new_id();
  api_->resources.push_back(std::move(made));
  return {};
}

Service::Answer Service::delete_resource(const Node& parameters) {
  const model::Resource* found = resource(parameters);
  if (found == nullptr || found->path == "/") return kNoResource;
  for (const model::Resource& each : api_->resources) {
    if (each.parent_id == found->id) return "the resource has children";
  }
  return drop(api_->resources, &model::Resource::id, std::string(found->id));
}

const Service::Row Service::kRows[] = {
    {"CreateRestApi", &Service::create_rest_api},
    {"GetResources", &Service::get_resources},
    {"UpdateRestApi", &Service::update_rest_api},
    {"TagResource", &Service::tag},
    {"UntagResource", &Service::untag},
    {"CreateResource", &Service::create_resource},
    {"DeleteResource", &Service::delete_resource},
    {"PutMethod", &Service::put_method},
    {"UpdateMethod", &Service::update_method},
    {"DeleteMethod", &Service::delete_method},
    {"PutMethodResponse", &Service::put_method_response},
    {"UpdateMethodResponse", &Service::update_method_response},
    {"DeleteMethodResponse", &Service::delete_method_response},
    {"PutIntegration", &Service::put_integration},
    {"UpdateIntegration", &Service::update_integration},
    {"DeleteIntegration", &Service::delete_integration},
    {"PutIntegrationResponse", &Service::put_integration_response},
    {"UpdateIntegrationResponse", &Service::update_integration_response},
    {"DeleteIntegrationResponse", &Service::delete_integration_response},
    {"PutGatewayResponse", &Service::put_gateway_response},
    {"UpdateGatewayResponse", &Service::update_gateway_response},
    {"DeleteGatewayResponse", &Service::delete_gateway_response},
    {"CreateModel", &Service::create_model},
    {"UpdateModel", &Service::update_model},
    {"DeleteModel", &Service::delete_model},
    {"CreateAuthorizer", &Service::create_authorizer},
    {"UpdateAuthorizer", &Service::update_authorizer},
    {"DeleteAuthorizer", &Service::delete_authorizer},
    {"CreateRequestValidator", &Service::create_validator},
    {"UpdateRequestValidator", &Service::update_validator},
    {"DeleteRequestValidator", &Service::delete_validator},
    {"CreateDocumentationPart", &Service::create_part},
    {"UpdateDocumentationPart", &Service::update_part},
    {"DeleteDocumentationPart", &Service::delete_part},
    {"", nullptr},
};

}  // namespace gwport::tests
