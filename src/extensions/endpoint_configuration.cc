// x-amazon-apigateway-endpoint-configuration: the parts of it that a file can set.
// Swagger 2.0: root; OpenAPI 3: the first server.
// Source: developer guide, x-amazon-apigateway-endpoint-configuration.
#include "diag/catalogue/extension.h"
#include "extensions/root.h"
#include "extensions/values.h"
#include "extensions/write.h"

namespace gwport::extensions {

void read_endpoint_configuration(const doc::Node& value, RootReading& reading) {
  model::RestApi& api = reading.state.rest_api;
  if (const auto disabled = boolean_of(value.find("disableExecuteApiEndpoint"))) {
    api.disable_execute_api_endpoint = *disabled;
    api.given.disable_execute_api_endpoint = true;
  }
  if (const doc::Node* ids = value.find("vpcEndpointIds")) {
    api.endpoint_configuration.vpc_endpoint_ids = texts_of(ids);
  }
  if (const doc::Node* type = value.find("ipAddressType")) {
    reading.diagnostics.report(diag::rules::kHttpApiMember, type->name_span(), {type->key()});
  }
}

void write_endpoint_configuration(const model::RestApi& api, doc::Sink& sink) {
  const std::vector<std::string>& ids = api.endpoint_configuration.vpc_endpoint_ids;
  if (!api.disable_execute_api_endpoint && ids.empty()) return;
  sink.key("x-amazon-apigateway-endpoint-configuration");
  sink.begin_object();
  if (api.disable_execute_api_endpoint) sink.member_boolean("disableExecuteApiEndpoint", true);
  if (!ids.empty()) {
    sink.key("vpcEndpointIds");
    sink.begin_array();
    for (const std::string& id : ids) sink.string(id);
    sink.end_array();
  }
  sink.end_object();
}

}  // namespace gwport::extensions
