// x-amazon-apigateway-request-validators (root): the validators by name, and
// x-amazon-apigateway-request-validator (root, operation): which of them a method uses.
// Both versions. Source: developer guide, x-amazon-apigateway-request-validators and -validator.
#include <utility>

#include "extensions/hash_ordered.h"
#include "extensions/root.h"
#include "extensions/values.h"
#include "model/ids.h"

namespace gwport::extensions {

void read_request_validators(const doc::Node& value, RootReading& reading) {
  const std::string& api = reading.state.rest_api.id;
  model::DistinctIds ids;
  for (const doc::Node& member : value.members()) {
    if (!member.is_object()) continue;
    model::RequestValidator validator;
    validator.name = std::string(member.key());
    validator.id = ids.distinct(model::entity_id(api, "validator", validator.name));
    validator.validate_request_body =
        boolean_of(member.find("validateRequestBody")).value_or(false);
    validator.validate_request_parameters =
        boolean_of(member.find("validateRequestParameters")).value_or(false);
    validator.origin.span = member.name_span();
    reading.state.request_validators.push_back(std::move(validator));
  }
}

bool has_request_validators(const model::State& state) { return !state.request_validators.empty(); }

void write_request_validators(const model::State& state, doc::Sink& sink) {
  model::Map<const model::RequestValidator*> by_name;
  for (const model::RequestValidator& each : state.request_validators)
    by_name.set(each.name, &each);
  sink.begin_object();
  for (const auto* entry : hash_ordered(by_name)) {
    sink.key(entry->first);
    sink.begin_object();
    sink.member_boolean("validateRequestParameters", entry->second->validate_request_parameters);
    sink.member_boolean("validateRequestBody", entry->second->validate_request_body);
    sink.end_object();
  }
  sink.end_object();
}

const doc::Node* find_request_validator(const doc::Node& holder) {
  const doc::Node* name = holder.find("x-amazon-apigateway-request-validator");
  return name != nullptr && name->is_scalar() && !name->is_null() ? name : nullptr;
}

}  // namespace gwport::extensions
