#include <string>

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

constexpr std::string_view kVerbs[] = {"PUT", "PATCH", "DELETE"};

std::string lower(std::string_view word) {
  std::string text(word);
  for (char& c : text) c = static_cast<char>(c - 'A' + 'a');
  return text;
}

void check(const doc::Node& response, Visit& visit) {
  if (visit.operation == nullptr || visit.operation->key() != "options") return;
  const FixedHeader methods = find_header(response, "Access-Control-Allow-Methods");
  if (methods.value.empty() || methods.value.find('*') != std::string_view::npos) return;
  for (const std::string_view verb : kVerbs) {
    if (visit.path_item->find(lower(verb)) == nullptr ||
        methods.value.find(verb) != std::string_view::npos)
      continue;
    visit.report(kRule, methods.member->name_span(), {verb, visit.path_item->key()});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check}};

}  // namespace

extern const LintRule kCorsMethodsIncomplete{kRule, kTriggers};

}  // namespace gwport::lint
