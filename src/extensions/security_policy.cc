// x-amazon-apigateway-security-policy: the TLS policy of the API's endpoint.
// Root, both versions. Source: developer guide, x-amazon-apigateway-security-policy (2025).
#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_security_policy(const doc::Node& value, RootReading& reading) {
  reading.state.rest_api.security_policy = text_of(&value);
}

}  // namespace gwport::extensions
