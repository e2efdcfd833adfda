#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "plain-http-backend",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "requests to {0} are not encrypted",
    .explanation =
        "The way from the service to the backend crosses the internet when the connection is no "
        "VPC link.",
    .fix = "use https",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, HTTP integrations: the uri takes http and https",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "hosts that are variables"};

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* uri = integration.find("uri");
  if (uri == nullptr || !uri->text().starts_with("http://") ||
      same_word(text_of(integration, "connectionType"), "VPC_LINK"))
    return;
  const auto host = check::http_host(uri->text());
  if (host && host->find('{') == host->npos) visit.report_first(kRule, uri->span(), {*host});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kPlainHttpBackend{kRule, kTriggers};

}  // namespace gwport::lint
