// x-amazon-apigateway-gateway-responses: answers that API Gateway itself gives.
// Root, both versions. Source: developer guide, x-amazon-apigateway-gateway-responses and its
// parts.
#include <utility>

#include "extensions/root.h"
#include "extensions/values.h"

namespace gwport::extensions {

void read_gateway_responses(const doc::Node& value, RootReading& reading) {
  for (const doc::Node& member : value.members()) {
    if (!member.is_object()) continue;
    model::GatewayResponse response;
    response.response_type = std::string(member.key());
    response.status_code = text_of(member.find("statusCode"));
    response.response_parameters = string_map_of(member.find("responseParameters"));
    response.response_templates = string_map_of(member.find("responseTemplates"));
    response.origin.span = member.name_span();
    reading.state.gateway_responses.push_back(std::move(response));
  }
}

}  // namespace gwport::extensions
