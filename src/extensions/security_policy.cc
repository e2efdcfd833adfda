// x-amazon-apigateway-security-policy: the TLS policy of the API's endpoint.
// Root, both versions. Source: developer guide, x-amazon-apigateway-security-policy (2025).
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_security_policy(const doc::Node& value, RootReading& reading) {
  reading.state.rest_api.security_policy = text_of(&value);
}

bool has_security_policy(const model::State& state) {
  return state.rest_api.security_policy.has_value();
}

void write_security_policy(const model::State& state, doc::Sink& sink) {
  sink.string(*state.rest_api.security_policy);
}

}  // namespace gwport::extensions
