// x-amazon-apigateway-binary-media-types: media types that are not taken as UTF-8 text.
// Root, both versions. Source: developer guide, x-amazon-apigateway-binary-media-types.
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_binary_media_types(const doc::Node& value, RootReading& reading) {
  reading.state.rest_api.binary_media_types = texts_of(&value);
}

bool has_binary_media_types(const model::State& state) {
  return !state.rest_api.binary_media_types.empty();
}

void write_binary_media_types(const model::State& state, doc::Sink& sink) {
  sink.begin_array();
  for (const std::string& type : state.rest_api.binary_media_types) sink.string(type);
  sink.end_array();
}

}  // namespace gwport::extensions
