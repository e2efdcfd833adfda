#include "lint/cors.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-methods-incomplete",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "Access-Control-Allow-Methods has no {0}, which '{1}' has: browsers will not send it",
    .explanation = "The answer to a preflight lists the methods that a page may use.",
    .fix = "add the method to the list",
    .evidence = diag::Evidence::kDocumented,
    .source = "Fetch standard, CORS preflight; developer guide, CORS for REST APIs",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "values that a mapping expression or a template gives; GET, HEAD and POST, which need no "
        "mention"};

constexpr Verb kVerbs[] = {{"put", "PUT"}, {"patch", "PATCH"}, {"delete", "DELETE"}};

void check(const doc::Node& response, Visit& visit) {
  if (visit.operation == nullptr || visit.operation->key() != "options") return;
  const FixedHeader methods = find_header(response, "Access-Control-Allow-Methods");
  if (methods.value.empty() || methods.value.find('*') != methods.value.npos) return;
  for (const Verb& verb : kVerbs) {
    const bool listed = methods.value.find(verb.name) != methods.value.npos;
    if (listed || visit.path_item->find(verb.key) == nullptr) continue;
    visit.report(kRule, methods.member->name_span(), {verb.name, visit.path_item->key()});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check}};

}  // namespace

extern const LintRule kCorsMethodsIncomplete{kRule, kTriggers};

}  // namespace gwport::lint
