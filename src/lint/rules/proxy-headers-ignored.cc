#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "proxy-headers-ignored",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "a proxy integration does not use responseParameters: these headers are not sent",
    .explanation =
        "The answer of the backend is passed through as it is, headers included. What integration "
        "responses say is stored, and has no effect.",
    .fix = "let the backend send the headers, as those of CORS",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, proxy integrations: the integration response is not used",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "headers that the backend sends all the same"};

void check(const doc::Node& response, Visit& visit) {
  const doc::Node* headers = response.find("responseParameters");
  if (headers == nullptr || headers->size() == 0) return;
  if (visit.integration != nullptr && is_proxy(*visit.integration))
    visit.report(kRule, headers->key_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check}};

}  // namespace

extern const LintRule kProxyHeadersIgnored{kRule, kTriggers};

}  // namespace gwport::lint
