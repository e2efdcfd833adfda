#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "server-address-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "the address '{0}' is ignored: the service gives the API one of its own",
    .explanation =
        "host, schemes and the hosts of servers have no entity in the API. Exports write the "
        "address of a stage there, which an import rightly leaves out.",
    .fix = "give the API a custom domain name if clients use this address",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, imports of OpenAPI: host and schemes are not used",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "paths of servers, which have a rule of their own"};

/// The address of the service itself or of nobody: nothing is lost with it.
bool is_own(std::string_view address) {
  return address.find(".execute-api.") != address.npos || address.find("://") == address.npos ||
         address.find('{') != address.npos;
}

void check_host(const doc::Node& host, Visit& visit) {
  const std::string_view text = host.text();
  if (text.empty() || text.find(".execute-api.") != text.npos ||
      visit.dialect != doc::Dialect::kSwagger2)
    return;
  visit.report(kRule, host.span(), {text});
}

void check(const doc::Node& server, Visit& visit) {
  const doc::Node* url = server.find("url");
  if (url != nullptr && !is_own(url->text())) visit.report_first(kRule, url->span(), {url->text()});
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "host", check_host}, {Object::kServer, "", check}};

}  // namespace

extern const LintRule kServerAddressIgnored{kRule, kTriggers};

}  // namespace gwport::lint
