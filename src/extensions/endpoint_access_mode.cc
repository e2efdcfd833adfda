// x-amazon-apigateway-endpoint-access-mode: BASIC or STRICT, beside a SecurityPolicy_* policy.
// Root, both versions. Source: developer guide, x-amazon-apigateway-endpoint-access-mode (2025).
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_endpoint_access_mode(const doc::Node& value, RootReading& reading) {
  reading.state.rest_api.endpoint_access_mode = text_of(&value);
}

bool has_endpoint_access_mode(const model::State& state) {
  return state.rest_api.endpoint_access_mode.has_value();
}

void write_endpoint_access_mode(const model::State& state, doc::Sink& sink) {
  sink.string(*state.rest_api.endpoint_access_mode);
}

}  // namespace gwport::extensions
