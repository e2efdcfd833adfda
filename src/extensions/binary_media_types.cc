// x-amazon-apigateway-binary-media-types: media types that are not taken as UTF-8 text.
// Root, both versions. Source: developer guide, x-amazon-apigateway-binary-media-types.
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_binary_media_types(const doc::Node& value, RootReading& reading) {
  reading.state.rest_api.binary_media_types = texts_of(&value);
}

}  // namespace gwport::extensions
