#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-private-address",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "{0} is a private address: the service can't reach it from the internet",
    .explanation = "Without a VPC link the service calls backends over the internet.",
    .fix = "use a public host name, or connectionType VPC_LINK",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, PutIntegration.uri and connectionType",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "host names that lead to private addresses"};

bool is_private(std::string_view host) {
  for (const std::string_view prefix : {"10.", "127.", "169.254.", "192.168."}) {
    if (host.starts_with(prefix)) return true;
  }
  if (!host.starts_with("172.") || host.size() < 7 || host[6] != '.') return false;
  const std::string_view second = host.substr(4, 2);
  return second >= "16" && second <= "31";
}

bool is_address(std::string_view host) {
  return host.find_first_not_of("0123456789.") == host.npos;
}

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* uri = integration.find("uri");
  if (uri == nullptr || same_word(text_of(integration, "connectionType"), "VPC_LINK")) return;
  const auto host = check::http_host(uri->text());
  if (host && is_address(*host) && is_private(*host)) visit.report(kRule, uri->span(), {*host});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kIntegrationPrivateAddress{kRule, kTriggers};

}  // namespace gwport::lint
