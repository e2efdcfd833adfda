#include "check/api.h"

#include <algorithm>
#include <array>

#include "check/mapping.h"
#include "check/media_type.h"
#include "diag/catalogue/api.h"
#include "diag/catalogue/method_refusals.h"
#include "model/limits.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;
using model::RestApi;

constexpr std::array<std::string_view, 3> kEndpointTypes{"PRIVATE", "EDGE", "REGIONAL"};
constexpr std::array<std::string_view, 2> kKeySources{"HEADER", "AUTHORIZER"};
constexpr std::array<std::string_view, 2> kAccessModes{"BASIC", "STRICT"};

struct Check {
  const RestApi& api;
  Reporter& reporter;
  Places places;

  [[nodiscard]] diag::Span where(std::string_view extension) const {
    return places.member({extension});
  }
};

void check_compression(const Check& check) {
  constexpr std::int64_t kMost = 10485760;
  const auto& size = check.api.minimum_compression_size;
  if (!size || (*size >= 0 && *size <= kMost)) return;
  check.reporter.diagnostics.report(rules::kCompressionSize,
                                    check.where("x-amazon-apigateway-minimum-compression-size"));
}

void check_endpoints(const Check& check) {
  const model::EndpointConfiguration& endpoints = check.api.endpoint_configuration;
  constexpr std::string_view kExtension = "x-amazon-apigateway-endpoint-configuration";
  if (endpoints.types.size() > 1) {
    check.reporter.diagnostics.report(rules::kEndpointTypes, check.where(kExtension));
  }
  for (const std::string& type : endpoints.types) {
    if (model::is_one_of(kEndpointTypes, type)) continue;
    check.reporter.diagnostics.report(rules::kEndpointType, check.where(kExtension), {type});
  }
  const bool is_private =
      std::find(endpoints.types.begin(), endpoints.types.end(), "PRIVATE") != endpoints.types.end();
  if (!endpoints.vpc_endpoint_ids.empty() && !is_private && !endpoints.types.empty()) {
    check.reporter.diagnostics.report(rules::kVpcEndpoints, check.where(kExtension),
                                      {endpoints.types.front()});
  }
}

void check_words(const Check& check) {
  const auto word = [&check](std::string_view value, const auto& known, std::string_view field,
                             std::string_view extension) {
    if (model::is_one_of(known, value) || has_variable(value)) return;
    std::string list(known[0]);
    list += " and ";
    list += known[1];
    check.reporter.diagnostics.report(rules::kApiWord, check.where(extension),
                                      {value, field, list});
  };
  word(check.api.api_key_source, kKeySources, "apiKeySource", "x-amazon-apigateway-api-key-source");
  if (check.api.endpoint_access_mode) {
    word(*check.api.endpoint_access_mode, kAccessModes, "endpointAccessMode",
         "x-amazon-apigateway-endpoint-access-mode");
  }
}

void check_security_policy(const Check& check) {
  const auto& policy = check.api.security_policy;
  const bool enhanced = policy && policy->starts_with("SecurityPolicy_");
  const bool mode = check.api.endpoint_access_mode.has_value();
  if (policy && !enhanced && *policy != "TLS_1_0" && *policy != "TLS_1_2" &&
      !has_variable(*policy)) {
    check.reporter.diagnostics.report(
        rules::kApiWord, check.where("x-amazon-apigateway-security-policy"),
        {*policy, "securityPolicy", "TLS_1_0, TLS_1_2 and names that begin with SecurityPolicy_"});
  }
  if (enhanced && !mode) {
    check.reporter.diagnostics.report(rules::kAccessMode,
                                      check.where("x-amazon-apigateway-security-policy"),
                                      {"the security policy needs an endpoint access mode"});
  }
  if (mode && policy && !enhanced) {
    check.reporter.diagnostics.report(
        rules::kAccessMode, check.where("x-amazon-apigateway-endpoint-access-mode"),
        {"the endpoint access mode needs a security policy that begins with SecurityPolicy_"});
  }
}

void check_policy(const Check& check) {
  const auto& policy = check.api.policy;
  if (!policy || policy->empty() || policy->starts_with('{')) return;
  check.reporter.diagnostics.report(rules::kPolicyDocument,
                                    check.where("x-amazon-apigateway-policy"));
}

void check_binary_media_types(const Check& check) {
  const auto& types = check.api.binary_media_types;
  for (std::size_t i = 0; i < types.size(); ++i) {
    if (has_known_media_type(types[i]) || has_variable(types[i])) continue;
    const diag::Span span = check.places.element("x-amazon-apigateway-binary-media-types", i);
    check.reporter.diagnostics.report(rules::kMediaTypeDoubtful, span, {types[i]});
  }
}

}  // namespace

void check_api(const RestApi& api, Reporter& reporter) {
  const Check check{api, reporter, {reporter, api.origin}};
  check_words(check);
  check_binary_media_types(check);
  check_compression(check);
  check_policy(check);
  check_endpoints(check);
  check_security_policy(check);
}

}  // namespace gwport::check
