#include "check/integration_responses.h"

#include "check/mapping.h"
#include "check/templates.h"
#include "diag/catalogue/integration.h"
#include "diag/catalogue/method_refusals.h"
#include "diag/catalogue/response.h"
#include "model/limits.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;
using model::IntegrationResponse;

/// The end of a character class that begins at `at`; the size of the text when it never ends. In
/// Java a ']' right after the opening bracket is an error, in other dialects a character; a '[' in
/// a class opens another one in Java and is a character elsewhere. The lenient reading counts.
std::size_t class_end(std::string_view pattern, std::size_t at) {
  for (std::size_t i = at + 1; i < pattern.size(); ++i) {
    if (pattern[i] == '\\') {
      ++i;
    } else if (pattern[i] == ']' && i > at + 1) {
      return i;
    }
  }
  return pattern.size();
}

/// Proxies pass the backend's response through: what stands under responses is kept and not used.
bool is_mapped(const model::Method& method) {
  return !method.method_integration || !method.method_integration->type.ends_with("_PROXY");
}

void check_status(const MethodRef& place, const IntegrationResponse& response, Reporter& reporter) {
  const std::string_view code = response.status_code;
  const auto where = [&] { return Places(reporter, response.origin).member({"statusCode"}); };
  if (code.empty()) {
    reporter.diagnostics.report(rules::kResponseStatusMissing, where());
  } else if (!model::is_status_code(code)) {
    if (has_variable(code)) return;
    reporter.diagnostics.report(rules::kMethodStatusCode, where(), {code},
                                on_integration_response(place));
  } else if (is_mapped(place.method) && response.response_parameters.empty() &&
             place.method.method_responses.find(code) == nullptr) {
    reporter.diagnostics.report(rules::kResponseUndeclared, where(), {code});
  }
}

/// Without a method response the service says so and looks no further.
/// Source: recorded: such a response without parameters is taken; reported: aws-apigateway-
/// importer#121, removing the parameters cured the refusal.
void check_parameters(const MethodRef& place, const IntegrationResponse& response,
                      Reporter& reporter) {
  if (response.response_parameters.empty() || !model::is_status_code(response.status_code)) return;
  const model::MethodResponse* declared = place.method.method_responses.find(response.status_code);
  const Places places(reporter, response.origin);
  if (declared == nullptr && !is_mapped(place.method)) {
    reporter.diagnostics.report(rules::kProxyResponseUndeclared,
                                places.member({"responseParameters"}), {response.status_code});
    return;
  }
  ErrorList errors;
  if (declared == nullptr) {
    errors.add(places.member({"responseParameters"}), "No method response exists for method.");
  }
  for (const auto& [key, value] : response.response_parameters) {
    if (declared == nullptr) break;
    const auto where = [&places, &name = key] {
      return places.member({"responseParameters", name});
    };
    if (has_variable(key)) continue;
    if (!is_response_header(key)) {
      errors.add(where(), "Invalid mapping expression specified: ", key);
    } else if (declared->response_parameters.find(key) == nullptr) {
      errors.add(where(), "Invalid mapping expression parameter specified: ", key);
    }
    if (read_response_mapping(value).kind == Mapping::Kind::kInvalid) {
      errors.add(where(), "Invalid mapping expression specified: ", value);
    }
  }
  if (!errors.empty()) {
    errors.report(reporter, rules::kResponseMapping, on_integration_response(place));
  }
}

}  // namespace

bool is_broken_pattern(std::string_view pattern) {
  std::size_t open = 0;
  bool can_repeat = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const bool quantifier = c == '*' || c == '+' || c == '?';
    if (quantifier && !can_repeat) return true;
    can_repeat = c != '(' && c != '|';
    if (c == '\\') {
      if (++i == pattern.size()) return true;
    } else if (c == '[') {
      i = class_end(pattern, i);
      if (i == pattern.size()) return true;
    } else if (c == '(') {
      ++open;
      if (i + 1 < pattern.size() && pattern[i + 1] == '?') ++i;  // (?: and its like
    } else if (c == ')') {
      if (open-- == 0) return true;
    }
  }
  return open > 0;
}

void check_integration_response(const MethodRef& place, const IntegrationResponse& response,
                                Reporter& reporter) {
  const auto context = [&place] { return on_integration_response(place); };
  check_status(place, response, reporter);
  if (response.selection_pattern && is_broken_pattern(*response.selection_pattern) &&
      !has_variable(*response.selection_pattern)) {
    reporter.diagnostics.report(rules::kSelectionPattern, response.origin.span, {}, context());
  }
  check_parameters(place, response, reporter);
  check_templates(response.response_templates, "responseTemplates", response.origin, context,
                  reporter);
  const auto& handling = response.content_handling;
  if (handling && !model::is_one_of(model::kContentHandlings, *handling) &&
      !has_variable(*handling)) {
    const diag::Span span = Places(reporter, response.origin).member({"contentHandling"});
    reporter.diagnostics.report(
        rules::kIntegrationWord, span,
        {*handling, "contentHandling", "CONVERT_TO_BINARY, CONVERT_TO_TEXT"});
  }
}

}  // namespace gwport::check
