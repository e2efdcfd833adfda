// x-amazon-apigateway-api-key-source: where the key of a request is looked for.
// Root, both versions. Source: developer guide, x-amazon-apigateway-api-key-source.
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_api_key_source(const doc::Node& value, RootReading& reading) {
  const std::optional<std::string> source = text_of(&value);
  if (!source) return;
  const std::string in_upper_case = upper_case(*source);
  const bool known = in_upper_case == "HEADER" || in_upper_case == "AUTHORIZER";
  reading.state.rest_api.api_key_source = known ? in_upper_case : *source;
  reading.state.rest_api.given.api_key_source = true;
}

bool has_api_key_source(const model::State& state) {
  return state.rest_api.api_key_source != "HEADER";
}

void write_api_key_source(const model::State& state, doc::Sink& sink) {
  sink.string(state.rest_api.api_key_source);
}

}  // namespace gwport::extensions
