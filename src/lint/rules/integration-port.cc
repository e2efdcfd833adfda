#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "integration-port",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no port that the service calls: it takes 80, 443 and those above 1024",
    .explanation = "Backends on other ports are out of the service's reach.",
    .fix = "let the backend listen on 443 or on a port above 1024",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, PutIntegration: HTTP endpoints have port 80, 443 or one above 1024",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "ports behind a VPC link, and those that a variable holds"};

/// The text behind the colon of host:port; empty without one.
std::string_view port_of(std::string_view uri) {
  uri.remove_prefix(uri.find("://") + 3);
  uri = uri.substr(0, uri.find_first_of("/?#"));
  const std::size_t colon = uri.rfind(':');
  if (colon == uri.npos || uri.find(']', colon) != uri.npos) return {};
  return uri.substr(colon + 1);
}

bool is_taken(std::string_view port) {
  if (port.empty() || port == "80" || port == "443") return true;
  if (port.size() > 5 || port.find_first_not_of("0123456789") != port.npos) return false;
  int number = 0;
  for (const char digit : port) number = number * 10 + (digit - '0');
  return number >= 1024 && number <= 65535;
}

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* uri = integration.find("uri");
  if (uri == nullptr || !check::http_host(uri->text())) return;
  if (same_word(text_of(integration, "connectionType"), "VPC_LINK")) return;
  const std::string_view port = port_of(uri->text());
  if (port.find('{') == port.npos && !is_taken(port)) visit.report(kRule, uri->span(), {port});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kIntegrationPort{kRule, kTriggers};

}  // namespace gwport::lint
