#include "lint/cors.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-preflight-missing",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text =
        "'{0}' answers {1} with CORS headers but no OPTIONS method: browsers get no answer to "
        "their preflight",
    .explanation =
        "Before PUT, PATCH, DELETE, before POST with JSON and before requests with an "
        "Authorization "
        "or X-Api-Key header browsers ask with OPTIONS. Without such a method the service answers "
        "403 and the real request is never sent.",
    .fix =
        "add an OPTIONS method with a mock integration that sets the Access-Control-Allow-* "
        "headers",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, CORS for REST APIs",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "proxy integrations whose backend sets the headers without a word in the file, POST of "
        "plain "
        "forms, and GET with a request authorizer, which may look at anything"};

constexpr Verb kVerbs[] = {
    {"put", "PUT"}, {"patch", "PATCH"}, {"delete", "DELETE"}, {"post", "POST"}, {"get", "GET"}};

/// Whether callers send Authorization or X-Api-Key, for which browsers ask as well.
bool needs_header(const doc::Node& operation, const Visit& visit) {
  const model::Method* method = visit.method_of(operation);
  if (method == nullptr) return false;
  if (method->api_key_required) return true;
  if (method->authorization_type != "CUSTOM") return method->authorization_type != "NONE";
  const auto* authorizer =
      method->authorizer_id ? visit.authorizer(*method->authorizer_id) : nullptr;
  return authorizer != nullptr && authorizer->type == "TOKEN";
}

void check(const doc::Node& item, Visit& visit) {
  if (item.find("options") != nullptr || item.find("x-amazon-apigateway-any-method") != nullptr) {
    return;
  }
  for (const Verb& verb : kVerbs) {
    const doc::Node* operation = item.find(verb.key);
    if (operation == nullptr || !sets_header(*operation, kAllowOrigin)) continue;
    if (verb.key == "get" && !needs_header(*operation, visit)) continue;
    visit.report(kRule, item.key_span(), {item.key(), verb.name});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kPathItem, "", check}};

}  // namespace

extern const LintRule kCorsPreflightMissing{kRule, kTriggers};

}  // namespace gwport::lint
