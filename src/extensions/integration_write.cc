// The integration in an export. Member orders: see MemberOrder.
#include <optional>
#include <string>
#include <string_view>

#include "extensions/hash_ordered.h"
#include "extensions/values.h"
#include "extensions/write.h"

namespace gwport::extensions {
namespace {

using model::Integration;

constexpr std::int64_t kDefaultTimeout = 29000;  // ms

void write_text(std::string_view name, const std::optional<std::string>& text, doc::Sink& sink) {
  if (text) sink.member(name, *text);
}

void write_response(const model::IntegrationResponse& response, doc::Sink& sink) {
  sink.begin_object();
  sink.member("statusCode", response.status_code);
  write_string_map("responseParameters", response.response_parameters, sink);
  write_string_map("responseTemplates", response.response_templates, sink);
  write_text("contentHandling", response.content_handling, sink);
  sink.end_object();
}

void write_responses(const Integration& integration, doc::Sink& sink) {
  if (integration.integration_responses.empty()) return;
  sink.key("responses");
  sink.begin_object();
  for (const auto& [pattern, response] : exported_responses(integration)) {
    sink.key(pattern);
    write_response(*response, sink);
  }
  sink.end_object();
}

void write_cache(const Integration& integration, doc::Sink& sink) {
  if (!integration.cache_key_parameters.empty() || integration.cache_namespace_given) {
    sink.member("cacheNamespace", integration.cache_namespace);
  }
}

void write_cache_key_parameters(const Integration& integration, doc::Sink& sink) {
  if (integration.cache_key_parameters.empty()) return;
  sink.key("cacheKeyParameters");
  sink.begin_array();
  for (const std::string& name : integration.cache_key_parameters) sink.string(name);
  sink.end_array();
}

void write_tls_config(const Integration& integration, doc::Sink& sink) {
  if (!integration.tls_config) return;
  sink.key("tlsConfig");
  sink.begin_object();
  if (const auto skip = integration.tls_config->insecure_skip_verification) {
    sink.member_boolean("insecureSkipVerification", *skip);
  }
  sink.end_object();
}

void write_target(const Integration& integration, MemberOrder order, doc::Sink& sink) {
  if (order == MemberOrder::kD) write_text("uri", integration.uri, sink);
  write_text("httpMethod", integration.http_method, sink);
  if (order != MemberOrder::kD) write_text("uri", integration.uri, sink);
}

void write_mappings(const Integration& integration, doc::Sink& sink) {
  write_responses(integration, sink);
  write_string_map("requestParameters", integration.request_parameters, sink);
  write_string_map("requestTemplates", integration.request_templates, sink);
  sink.member("passthroughBehavior", lower_case(integration.passthrough_behavior));
}

void write_settings(const Integration& integration, doc::Sink& sink) {
  if (integration.connection_type != "INTERNET") {
    write_text("connectionType", integration.connection_type, sink);
  }
  write_cache(integration, sink);
  if (integration.timeout_given || integration.timeout_in_millis != kDefaultTimeout) {
    sink.member_integer("timeoutInMillis", integration.timeout_in_millis);
  }
  write_text("responseTransferMode", integration.response_transfer_mode, sink);
  write_cache_key_parameters(integration, sink);
  write_text("contentHandling", integration.content_handling, sink);
  write_tls_config(integration, sink);
}

}  // namespace

std::vector<std::pair<std::string, const model::IntegrationResponse*>> exported_responses(
    const Integration& integration) {
  model::Map<const model::IntegrationResponse*> by_pattern;
  for (const auto& [status_code, response] : integration.integration_responses) {
    by_pattern.set(response.selection_pattern.value_or("default"), &response);
  }
  std::vector<std::pair<std::string, const model::IntegrationResponse*>> ordered;
  for (const auto* entry : hash_ordered(by_pattern)) ordered.push_back(*entry);
  return ordered;
}

void write_integration(const Integration& integration, MemberOrder order, doc::Sink& sink) {
  const std::string type = lower_case(integration.type);
  sink.begin_object();
  if (order == MemberOrder::kC) sink.member("type", type);
  write_text("credentials", integration.credentials, sink);
  write_text("connectionId", integration.connection_id, sink);
  write_text("integrationTarget", integration.integration_target, sink);
  write_target(integration, order, sink);
  write_mappings(integration, sink);
  write_settings(integration, sink);
  if (order != MemberOrder::kC) sink.member("type", type);
  sink.end_object();
}

}  // namespace gwport::extensions
