#include "extensions/integration.h"

#include <string_view>

#include "diag/catalogue/extension.h"
#include "extensions/integration_reading.h"
#include "extensions/members.h"
#include "extensions/values.h"
#include "model/limits.h"
#include "text/java_number.h"

namespace gwport::extensions {

void IntegrationReading::text(const doc::Node& value, std::optional<std::string>& to) {
  if (value.is_scalar()) {
    to = text_of(&value);
  } else {
    malformed.push_back(value.span());
  }
}

void IntegrationReading::word(const doc::Node& value, std::optional<std::string>& to) {
  text(value, to);
  if (to) to = upper_case(*to);
}

bool IntegrationReading::is_object(const doc::Node& value) {
  if (!value.is_object() && !value.is_null()) malformed.push_back(value.span());
  return value.is_object();
}

void IntegrationReading::texts(const doc::Node& value, model::StringMap& to) {
  if (!is_object(value)) return;
  for (const doc::Node& member : value.members()) {
    std::optional<std::string> entry;
    text(member, entry);
    if (entry) to.set(member.key(), *std::move(entry));
  }
}

namespace {

using Reading = IntegrationReading;
using model::Integration;

template <auto kMember>
void read_text(const doc::Node& value, Reading& reading) {
  reading.text(value, reading.out.*kMember);
}

template <auto kMember>
void read_word(const doc::Node& value, Reading& reading) {
  reading.word(value, reading.out.*kMember);
}

void read_type(const doc::Node& value, Reading& reading) {
  std::optional<std::string> type;
  reading.word(value, type);
  reading.out.type = type.value_or("");
}

void read_passthrough_behavior(const doc::Node& value, Reading& reading) {
  std::optional<std::string> behavior;
  reading.word(value, behavior);
  if (behavior) reading.out.passthrough_behavior = *behavior;
}

void read_request_templates(const doc::Node& value, Reading& reading) {
  reading.texts(value, reading.out.request_templates);
}

/// Alone of all maps this one is checked entry by entry: an entry that is no text is dropped with a
/// warning instead of being converted.
void read_request_parameters(const doc::Node& value, Reading& reading) {
  if (!reading.is_object(value)) return;
  for (const doc::Node& member : value.members()) {
    if (member.is_string()) {
      reading.out.request_parameters.set(member.key(), std::string(member.text()));
    } else {
      reading.diagnostics.report(
          diag::rules::kRequestParameterType, member.span(),
          {member.key(), reading.place.path, reading.place.method, text::java_value(member)});
    }
  }
}

void read_cache_key_parameters(const doc::Node& value, Reading& reading) {
  if (!value.is_array()) {
    if (!value.is_null()) reading.malformed.push_back(value.span());
    return;
  }
  for (const doc::Node& element : value) {
    std::optional<std::string> name;
    reading.text(element, name);
    if (name) reading.out.cache_key_parameters.push_back(*std::move(name));
  }
}

void read_cache_namespace(const doc::Node& value, Reading& reading) {
  std::optional<std::string> name;
  reading.text(value, name);
  if (!name || name->empty()) return;  // an empty one could not be told from none in a state
  reading.out.cache_namespace_given = true;
  reading.out.cache_namespace = *name;
}

void read_timeout(const doc::Node& value, Reading& reading) {
  if (const auto timeout = integer_of(&value)) {
    reading.out.timeout_in_millis = *timeout;
    reading.out.timeout_given = true;
  } else if (!value.is_scalar()) {
    reading.malformed.push_back(value.span());
  } else if (!value.is_null()) {
    report_no_number(value, reading.diagnostics);
  }
}

void read_tls_config(const doc::Node& value, Reading& reading) {
  if (!reading.is_object(value)) return;
  model::TlsConfig tls;
  tls.insecure_skip_verification = boolean_of(value.find("insecureSkipVerification"));
  const doc::Node* name = value.find("serverNameToVerify");
  if (name != nullptr) report_http_api_member(*name, reading.diagnostics);
  if (tls.insecure_skip_verification) reading.out.tls_config = tls;
}

/// Source: developer guide, "x-amazon-apigateway-integration object"; PutIntegration (2025) for
/// integrationTarget and responseTransferMode.
constexpr Member<Reading> kMembers[] = {
    {"type", read_type},
    {"uri", read_text<&Integration::uri>},
    {"httpMethod", read_word<&Integration::http_method>},
    {"credentials", read_text<&Integration::credentials>},
    {"connectionType", read_word<&Integration::connection_type>},
    {"connectionId", read_text<&Integration::connection_id>},
    {"integrationTarget", read_text<&Integration::integration_target>},
    {"passthroughBehavior", read_passthrough_behavior},
    {"contentHandling", read_word<&Integration::content_handling>},
    {"requestParameters", read_request_parameters},
    {"requestTemplates", read_request_templates},
    {"responses", read_integration_responses},
    {"cacheNamespace", read_cache_namespace},
    {"cacheKeyParameters", read_cache_key_parameters},
    {"timeoutInMillis", read_timeout},
    {"tlsConfig", read_tls_config},
    {"responseTransferMode", read_word<&Integration::response_transfer_mode>},
    {"payloadFormatVersion", skip_http_api_member},
    {"integrationSubtype", skip_http_api_member},
    {"responseParameters", skip_http_api_member},
};

/// True after a report that the importer can't read the integration: it says so once, whatever the
/// number of such members.
bool report_malformed(const Reading& reading) {
  bool said = false;
  for (const diag::Span place : reading.malformed) {
    reading.diagnostics.report(diag::rules::kMalformedIntegration, place, {reading.place.path})
        .unsaid = said;
    said = true;
  }
  return said;
}

/// True after a report that the service makes no integration of this type.
bool report_unknown_type(const doc::Node& node, const Reading& reading) {
  if (model::is_one_of(model::kIntegrationTypes, reading.out.type)) return false;
  const doc::Node* type = node.find("type");
  const std::string written = text_of(type).value_or("null");
  diag::Diagnostic& diagnostic = reading.diagnostics.report(
      diag::rules::kUnknownIntegrationType, type != nullptr ? type->span() : node.name_span(),
      {written, reading.place.method, reading.place.path});
  if (node.find("$ref") != nullptr) {
    diagnostic.hint = "write the integration out here: REST APIs do not follow $ref in extensions";
  }
  return true;
}

/// What depends on several members, and the defaults.
void complete(Integration& integration, const MethodPlace& place) {
  if (integration.type == "MOCK") {
    integration.http_method.reset();
    integration.uri.reset();
  }
  const bool http = integration.type == "HTTP" || integration.type == "HTTP_PROXY";
  if (http && !integration.connection_type) integration.connection_type = "INTERNET";
  if (!http && integration.connection_type == "INTERNET") integration.connection_type.reset();
  if (!integration.cache_namespace_given) integration.cache_namespace = place.resource_id;
}

}  // namespace

std::optional<Integration> read_integration(const doc::Node& node, const MethodPlace& place,
                                            diag::Diagnostics& diagnostics) {
  Reading reading{{}, place, diagnostics, {}};
  reading.out.origin.span = node.name_span();
  if (!reading.is_object(node) && node.is_null()) return std::nullopt;
  read_members(node, kMembers, reading);
  if (report_malformed(reading) || report_unknown_type(node, reading)) return std::nullopt;
  complete(reading.out, place);
  return std::move(reading.out);
}

}  // namespace gwport::extensions
