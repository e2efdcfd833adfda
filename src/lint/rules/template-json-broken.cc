#include "lint/integration.h"
#include "lint/rule.h"
#include "lint/template_json.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-json-broken",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "this template makes no JSON: {0}",
    .explanation =
        "The import takes every text for a template. What it makes is sent on as it is: a backend "
        "or a client that expects JSON refuses it, and a mock integration answers with status 500.",
    .fix = "correct the template, or give it a media type that is none of JSON",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, mapping templates: the result of a template is the body; RFC 8259, "
        "grammar of JSON",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "what references stand for, line breaks in strings, templates that do not begin with { or "
        "[, and of templates with #if or #foreach all but brackets that are out of balance on "
        "every way through; names without quotes in templates of mocks, which get by with them"};

void report(const doc::Node& each, const std::string& fault, Visit& visit) {
  if (!fault.empty()) visit.report(kRule, each.key_span(), {fault});
}

void check(const doc::Node& each, Visit& visit) {
  if (!is_json_type(each.key())) return;
  const bool mock = visit.integration != nullptr && has_type(*visit.integration, "mock");
  report(each, mock ? bracket_fault(each.text()) : json_fault(each.text()), visit);
}

/// Templates of gateway responses are no programs: a # is a #.
void check_gateway(const doc::Node& response, Visit& visit) {
  const doc::Node* templates = response.find("responseTemplates");
  if (templates == nullptr) return;
  for (const doc::Node& each : templates->members()) {
    const bool text = each.is_string() && each.text().find('#') == std::string_view::npos;
    if (text && is_json_type(each.key())) report(each, json_fault(each.text()), visit);
  }
}

constexpr Trigger kTriggers[] = {kTemplateTriggers<check>[0], kTemplateTriggers<check>[1], {
                                   Object::kGatewayResponse, "", check_gateway
                                 }};

}  // namespace

extern const LintRule kTemplateJsonBroken{kRule, kTriggers};

}  // namespace gwport::lint
