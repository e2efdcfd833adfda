#include "pipeline/put.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "pipeline/put_documentation.h"
#include "pipeline/put_ids.h"

namespace gwport::pipeline {
namespace {

using model::GivenSettings;
using model::Method;
using model::Resource;
using model::RestApi;
using model::State;

/// A setting of the API itself. Merge keeps the old value of a setting that the document does not
/// give; overwrite takes the incoming one, which is then the default.
struct Setting {
  bool (*given)(const RestApi& incoming);
  void (*keep)(const RestApi& old, RestApi& incoming);
};

template <auto Member>
void keep(const RestApi& old, RestApi& incoming) {
  incoming.*Member = old.*Member;
}

/// A setting that is absent (std::nullopt) unless given.
template <auto Member>
constexpr Setting optional() {
  return {[](const RestApi& api) { return (api.*Member).has_value(); }, keep<Member>};
}

/// A setting with a default.
template <auto Member, bool GivenSettings::*Given>
constexpr Setting defaulted() {
  return {[](const RestApi& api) { return api.given.*Given; }, keep<Member>};
}

constexpr Setting kVpcEndpointIds{
    [](const RestApi& api) { return !api.endpoint_configuration.vpc_endpoint_ids.empty(); },
    [](const RestApi& old, RestApi& incoming) {
      incoming.endpoint_configuration.vpc_endpoint_ids =
          old.endpoint_configuration.vpc_endpoint_ids;
    }};

// "terraform": what the AWS provider of Terraform says of the service and works around, with
// acceptance tests on it (internal/service/apigateway/rest_api.go).
constexpr Setting kSettings[] = {
    // given: recorded for both modes; not given: reported (terraform)
    defaulted<&RestApi::name, &GivenSettings::name>(),
    // given: documented; not given: reported (terraform)
    optional<&RestApi::description>(),
    // given: recorded for both modes; not given: inferred from description
    optional<&RestApi::version>(),
    // reported (terraform), both modes
    defaulted<&RestApi::api_key_source, &GivenSettings::api_key_source>(),
    // reported (terraform), both modes
    optional<&RestApi::minimum_compression_size>(),
    // reported (terraform), both modes
    optional<&RestApi::policy>(),
    // reported (terraform), both modes; that a given list replaces the old one is inferred
    kVpcEndpointIds,
    // inferred: terraform sets it again after every put, but does not list it
    defaulted<&RestApi::disable_execute_api_endpoint,
              &GivenSettings::disable_execute_api_endpoint>(),
    // inferred from the settings above: newer than all evidence
    optional<&RestApi::endpoint_access_mode>(),
    optional<&RestApi::security_policy>(),
};

/// Recorded for both modes: merge appends what is new to the old list, overwrite replaces the list.
/// That merge keeps the list of a document without one: reported (serverless-application-model
/// #3511).
void put_binary_media_types(const RestApi& old, RestApi& incoming, PutMode mode) {
  if (mode == PutMode::kOverwrite) return;
  std::vector<std::string> all = old.binary_media_types;
  std::unordered_set<std::string> seen(all.begin(), all.end());
  for (std::string& type : incoming.binary_media_types) {
    if (seen.insert(type).second) all.push_back(std::move(type));
  }
  incoming.binary_media_types = std::move(all);
}

/// What no put changes. Documented: endpoint types and tags; recorded: the id, the date, and that
/// the answer of a put has tags even when there are none. The address type goes with the types.
void put_rest_api(const RestApi& old, RestApi& incoming, PutMode mode) {
  if (mode == PutMode::kMerge) {
    for (const Setting& setting : kSettings) {
      if (!setting.given(incoming)) setting.keep(old, incoming);
    }
  }
  put_binary_media_types(old, incoming, mode);
  incoming.id = old.id;
  if (!old.created_date.empty()) incoming.created_date = old.created_date;
  incoming.endpoint_configuration.types = old.endpoint_configuration.types;
  incoming.endpoint_configuration.ip_address_type = old.endpoint_configuration.ip_address_type;
  incoming.tags = old.tags ? old.tags : model::StringMap();
}

/// Entities by name. Merge replaces those of the same name in place, adds new ones and keeps the
/// others; overwrite keeps none that the document does not have. Both keep the ids of equal names;
/// those of new names differ from all old ones. Inferred for every kind: the developer guide gives
/// the rule for the API as a whole.
template <class T>
Ids put_entities(const std::vector<T>& old, std::vector<T>& incoming, std::string T::*name,
                 PutMode mode) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < old.size(); ++i) places.emplace(old[i].*name, i);
  Ids ids;
  if constexpr (requires(T entity) { entity.id; }) ids = entity_ids(old, incoming, name);
  std::vector<T> all;
  if (mode == PutMode::kMerge) all = old;
  for (T& entity : incoming) {
    if constexpr (requires { entity.id; }) follow(ids, entity.id);
    const auto found = places.find(entity.*name);
    if (mode == PutMode::kMerge && found != places.end()) {
      all[found->second] = std::move(entity);
    } else {
      all.push_back(std::move(entity));
    }
  }
  incoming = std::move(all);
  return ids;
}

/// A method of the document replaces the old one as a whole, the others stay. Documented: developer
/// guide, "Update a REST API by importing an API definition", with an example.
void merge_methods(Resource& resource, std::vector<Method> incoming) {
  for (Method& method : incoming) {
    const auto same = [&method](const Method& each) {
      return each.http_method == method.http_method;
    };
    const auto there = std::find_if(resource.methods.begin(), resource.methods.end(), same);
    if (there != resource.methods.end()) {
      *there = std::move(method);
    } else {
      resource.methods.push_back(std::move(method));
    }
  }
}

/// Merge: old resources first, in their order; parents of new ones are old or come before them.
void merge_resources(const State& old, std::vector<Resource>& incoming) {
  std::vector<Resource> all = old.resources;
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < all.size(); ++i) places.emplace(old.resources[i].path, i);
  for (Resource& resource : incoming) {
    const auto found = places.find(resource.path);
    if (found == places.end()) {
      all.push_back(std::move(resource));
      continue;
    }
    merge_methods(all[found->second], std::move(resource.methods));
    all[found->second].origin = resource.origin;
  }
  incoming = std::move(all);
}

}  // namespace

State put(const State& old, State incoming, PutMode mode, bool ignore_documentation) {
  put_rest_api(old.rest_api, incoming.rest_api, mode);
  put_entities(old.models, incoming.models, &model::Model::name, mode);
  put_entities(old.gateway_responses, incoming.gateway_responses,
               &model::GatewayResponse::response_type, mode);
  const IdsOfAll ids{
      entity_ids(old.resources, incoming.resources, &Resource::path),
      put_entities(old.authorizers, incoming.authorizers, &model::Authorizer::name, mode),
      put_entities(old.request_validators, incoming.request_validators,
                   &model::RequestValidator::name, mode)};
  for (Resource& resource : incoming.resources) follow(ids, resource);
  follow(ids.resources, incoming.rest_api.root_resource_id);
  // Recorded: overwrite deletes resources and methods that the document does not have.
  if (mode == PutMode::kMerge) merge_resources(old, incoming.resources);
  incoming.documentation_parts =
      ignore_documentation ? old.documentation_parts
                           : put_documentation(old.documentation_parts,
                                               std::move(incoming.documentation_parts), mode);
  incoming.documentation_versions = old.documentation_versions;
  incoming.stages = old.stages;
  return incoming;
}

}  // namespace gwport::pipeline
