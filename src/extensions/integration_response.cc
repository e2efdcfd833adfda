// responses of an integration: "default" or a regular expression to IntegrationResponse.
// Source: developer guide, "x-amazon-apigateway-integration.responses object".
#include <string_view>
#include <utility>

#include "diag/catalogue/extension.h"
#include "extensions/integration_reading.h"
#include "extensions/values.h"

namespace gwport::extensions {
namespace {

model::IntegrationResponse read_response(const doc::Node& node, IntegrationReading& reading) {
  model::IntegrationResponse response;
  response.origin.span = node.name_span();
  if (node.key() != "default") response.selection_pattern = std::string(node.key());
  std::optional<std::string> status_code;
  for (const doc::Node& member : node.members()) {
    const std::string_view name = member.key();
    if (name == "statusCode") reading.text(member, status_code);
    if (name == "responseParameters") reading.texts(member, response.response_parameters);
    if (name == "responseTemplates") reading.texts(member, response.response_templates);
    if (name == "contentHandling") reading.word(member, response.content_handling);
  }
  response.status_code = status_code.value_or("");
  return response;
}

/// Reports that an earlier response has the same status code.
void report_loss(const doc::Node& member, std::string_view status_code,
                 IntegrationReading& reading) {
  const model::IntegrationResponse* lost = reading.out.integration_responses.find(status_code);
  if (lost == nullptr) return;
  diag::Diagnostic& diagnostic = reading.diagnostics.report(
      diag::rules::kIntegrationResponseLost, lost->origin.span,
      {lost->selection_pattern.value_or("default"), member.key(), status_code});
  diagnostic.related.push_back({member.name_span(), "the one that is kept"});
}

}  // namespace

void read_integration_responses(const doc::Node& value, IntegrationReading& reading) {
  if (!reading.is_object(value)) return;
  reading.out.integration_responses.reserve(value.size());
  for (const doc::Node& member : value.members()) {
    if (!reading.is_object(member)) continue;
    model::IntegrationResponse response = read_response(member, reading);
    report_loss(member, response.status_code, reading);
    const std::string status_code = response.status_code;
    reading.out.integration_responses.set(status_code, std::move(response));
  }
}

}  // namespace gwport::extensions
