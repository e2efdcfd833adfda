#include "lint/cors.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-origin-not-on-method",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text =
        "{0} '{1}' sends no Access-Control-Allow-Origin: browsers keep the answer from the page",
    .explanation =
        "The preflight of this path allows other origins, but the header is needed in the real "
        "answer, too. Only a proxy integration leaves that to the backend.",
    .fix = "declare the header in the responses and set it in the integration responses",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, CORS for REST APIs: all responses need the header",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "proxy integrations, whose backend has to send the header"};

constexpr Verb kVerbs[] = {
    {"get", "GET"}, {"put", "PUT"}, {"post", "POST"}, {"delete", "DELETE"}, {"patch", "PATCH"}};

/// Whether the header is left to nobody: a proxy's backend can send it.
bool lacks_origin(const doc::Node& operation) {
  const doc::Node* integration = operation.find("x-amazon-apigateway-integration");
  if (integration == nullptr || text_of(*integration, "type").empty()) return false;
  return !is_proxy(*integration) && !sets_header(operation, kAllowOrigin);
}

void check(const doc::Node& item, Visit& visit) {
  const doc::Node* preflight = item.find("options");
  if (preflight == nullptr || !sets_header(*preflight, kAllowOrigin)) return;
  for (const Verb& verb : kVerbs) {
    const doc::Node* operation = item.find(verb.key);
    if (operation != nullptr && lacks_origin(*operation)) {
      visit.report(kRule, operation->key_span(), {verb.name, item.key()});
    }
  }
}

constexpr Trigger kTriggers[] = {{Object::kPathItem, "", check}};

}  // namespace

extern const LintRule kCorsOriginNotOnMethod{kRule, kTriggers};

}  // namespace gwport::lint
