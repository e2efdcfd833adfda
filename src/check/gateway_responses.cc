#include "check/gateway_responses.h"

#include <array>

#include "check/mapping.h"
#include "diag/catalogue/gateway_response.h"
#include "model/limits.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;
using model::GatewayResponse;

/// Values that are copied or computed, besides fixed texts. The old form of 2016 still stands on a
/// page of the developer guide.
bool is_value(std::string_view value) {
  return read_request_mapping(value).kind != Mapping::Kind::kInvalid ||
         value.starts_with("method.input.params.");
}

bool is_parameter_key(std::string_view key) {
  for (const std::string_view prefix :
       {"gatewayresponse.header.", "gatewayresponse.path.", "gatewayresponse.querystring."}) {
    if (key.starts_with(prefix)) return is_parameter_name(key.substr(prefix.size()));
  }
  return false;
}

std::string all_types() {
  std::string list;
  for (const std::string_view type : model::kGatewayResponseTypes) {
    if (!list.empty()) list += ", ";
    list += type;
  }
  return list;
}

void check_parameters(const GatewayResponse& response, Reporter& reporter) {
  const Places places(reporter, response.origin);
  ErrorList errors;
  for (const auto& [key, value] : response.response_parameters) {
    const auto where = [&places, &name = key] {
      return places.member({"responseParameters", name});
    };
    if (!is_parameter_key(key) && !has_variable(key)) {
      reporter.diagnostics.report(rules::kGatewayResponseParameter, where(), {key});
    }
    if (value.empty()) {
      reporter.diagnostics.report(rules::kGatewayResponseEmpty, where(), {key});
    } else if (!is_value(value)) {
      errors.add(where(), "Invalid mapping expression specified: ", value);
    }
  }
  errors.report(reporter, rules::kGatewayResponseMapping, {});
}

}  // namespace

void check_gateway_response(const GatewayResponse& response, Reporter& reporter) {
  if (!model::is_one_of(model::kGatewayResponseTypes, response.response_type)) {
    reporter.diagnostics.report(rules::kGatewayResponseType, response.origin.span,
                                {response.response_type, all_types()});
  }
  const Places places(reporter, response.origin);
  const auto& status = response.status_code;
  if (status && !model::is_status_code(*status) && !has_variable(*status)) {
    reporter.diagnostics.report(rules::kGatewayResponseStatus, places.member({"statusCode"}),
                                {*status});
  }
  check_parameters(response, reporter);
  for (const auto& [type, text] : response.response_templates) {
    if (!text.empty()) continue;
    reporter.diagnostics.report(rules::kGatewayResponseEmpty,
                                places.member({"responseTemplates", type}), {type});
  }
}

}  // namespace gwport::check
