// x-amazon-apigateway-gateway-responses: answers that API Gateway itself gives.
// Root, both versions. Source: developer guide, x-amazon-apigateway-gateway-responses and its
// parts.
#include <algorithm>
#include <utility>

#include "diag/catalogue/gateway_response.h"
#include "extensions/hash_ordered.h"
#include "extensions/root.h"
#include "extensions/values.h"
#include "model/limits.h"

namespace gwport::extensions {

namespace {

/// A map of texts; a null in it, which UpdateGatewayResponse refuses, is left out with a word.
model::StringMap read_texts(const doc::Node* map, diag::Diagnostics& diagnostics) {
  if (map == nullptr) return {};
  for (const doc::Node& member : map->members()) {
    if (!member.is_null()) continue;
    diagnostics.report(diag::rules::kGatewayResponseEmpty, member.name_span(), {member.key()});
  }
  return string_map_of(map);
}

}  // namespace

void read_gateway_responses(const doc::Node& value, RootReading& reading) {
  for (const doc::Node& member : value.members()) {
    if (!member.is_object()) continue;
    model::GatewayResponse response;
    response.response_type = std::string(member.key());
    response.status_code = text_of(member.find("statusCode"));
    response.response_parameters =
        read_texts(member.find("responseParameters"), reading.diagnostics);
    response.response_templates = read_texts(member.find("responseTemplates"), reading.diagnostics);
    response.origin.span = member.name_span();
    reading.state.gateway_responses.push_back(std::move(response));
  }
}

bool has_gateway_responses(const model::State& state) {
  return std::any_of(state.gateway_responses.begin(), state.gateway_responses.end(),
                     [](const model::GatewayResponse& each) { return !each.default_response; });
}

/// In the order of the state: exports show no order that the names could explain.
void write_gateway_responses(const model::State& state, doc::Sink& sink) {
  sink.begin_object();
  for (const model::GatewayResponse& response : state.gateway_responses) {
    if (response.default_response) continue;
    sink.key(response.response_type);
    sink.begin_object();
    if (response.status_code) {
      sink.key("statusCode");
      // Measured on exports: a number, unlike the status codes of integrations.
      if (model::is_status_code(*response.status_code)) {
        sink.number(*response.status_code);
      } else {
        sink.string(*response.status_code);
      }
    }
    write_string_map("responseParameters", response.response_parameters, sink);
    write_string_map("responseTemplates", response.response_templates, sink);
    sink.end_object();
  }
  sink.end_object();
}

}  // namespace gwport::extensions
