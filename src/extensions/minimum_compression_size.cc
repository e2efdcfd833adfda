// x-amazon-apigateway-minimum-compression-size: bytes from which payloads are compressed.
// Root, both versions. Source: developer guide, x-amazon-apigateway-minimum-compression-size.
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_minimum_compression_size(const doc::Node& value, RootReading& reading) {
  reading.state.rest_api.minimum_compression_size = integer_of(&value);
  if (value.is_string() && !reading.state.rest_api.minimum_compression_size) {
    report_no_number(value, reading.diagnostics);
  }
}

bool has_minimum_compression_size(const model::State& state) {
  return state.rest_api.minimum_compression_size.has_value();
}

void write_minimum_compression_size(const model::State& state, doc::Sink& sink) {
  sink.integer(*state.rest_api.minimum_compression_size);
}

}  // namespace gwport::extensions
