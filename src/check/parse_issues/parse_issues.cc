#include "check/parse_issues/parse_issues.h"

#include <string>

#include "check/parse_issues/document.h"
#include "diag/catalogue/text.h"

namespace gwport::check {
namespace {

/// Why the library makes no document of it, in words for people; empty when it does.
std::string reason_against(const doc::Node& root, const doc::Node* openapi) {
  if (root.is_string()) {
    return "the whole document is one text: was it encoded twice, a JSON string made of JSON or "
           "YAML?";
  }
  if (!root.is_object()) return "an OpenAPI document has to be an object";
  if (openapi == nullptr) {
    return "there is neither `openapi: 3.0.x` nor `swagger: \"2.0\"` at the top of the document";
  }
  if (!openapi->is_scalar()) return "the version has to be a text such as 3.0.3";
  if (openapi->text().starts_with("3.0")) return {};
  if (openapi->text().starts_with("2")) {
    return "a Swagger 2.0 document names its version in `swagger`, not in `openapi`";
  }
  std::string reason = "the service takes OpenAPI 3.0 and Swagger 2.0 only, not ";
  reason += openapi->text();
  if (openapi->text().starts_with("3.")) reason += ": convert the document to 3.0.x";
  return reason;
}

bool is_31(const doc::Node* openapi) {
  return openapi != nullptr && openapi->is_scalar() && openapi->text().starts_with("3.1");
}

bool report_messages(const doc::Node& root, diag::Diagnostics& diagnostics) {
  Reading reading;
  read_document(reading, root);
  return reading.messages.report(diagnostics);
}

}  // namespace

bool report_parse_issues(const doc::Node& root, diag::Diagnostics& diagnostics, bool look_on) {
  const doc::Node* const openapi = root.find("openapi");
  std::string reason = reason_against(root, openapi);
  if (!reason.empty()) {
    const diag::Span place = openapi == nullptr ? root.span() : openapi->span();
    diagnostics.report(diag::rules::kInvalidInput, place).hint = std::move(reason);
    if (look_on && is_31(openapi)) (void)report_messages(root, diagnostics);
    return false;
  }
  return report_messages(root, diagnostics);
}

}  // namespace gwport::check
