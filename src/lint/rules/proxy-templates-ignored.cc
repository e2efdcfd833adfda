#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "proxy-templates-ignored",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "a proxy integration does not use `{0}`",
    .explanation =
        "Proxy integrations pass requests and answers through. Templates are stored, and have no "
        "effect.",
    .fix = "remove the templates, or use type aws or http",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, proxy integrations: no mapping templates",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "responses and headers beside them, which have no effect either"};

bool is_filled(const doc::Node* templates) { return templates != nullptr && templates->size() > 0; }

void check(const doc::Node& integration, Visit& visit) {
  if (!is_proxy(integration)) return;
  const doc::Node* request = integration.find("requestTemplates");
  if (is_filled(request)) visit.report(kRule, request->key_span(), {request->key()});
  const doc::Node* responses = integration.find("responses");
  if (responses == nullptr) return;
  for (const doc::Node& each : responses->members()) {
    const doc::Node* response = each.find("responseTemplates");
    if (is_filled(response)) visit.report(kRule, response->key_span(), {response->key()});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kProxyTemplatesIgnored{kRule, kTriggers};

}  // namespace gwport::lint
