#include <algorithm>

#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "cors-headers-incomplete",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text =
        "Access-Control-Allow-Headers has no {0}, which methods of '{1}' need: browsers will not "
        "send it",
    .explanation =
        "The answer to a preflight lists the headers that a page may set. Credentials of an "
        "authorizer or an API key come in such a header.",
    .fix = "add the header to the list",
    .evidence = diag::Evidence::kDocumented,
    .source = "Fetch standard, CORS preflight; developer guide, CORS for REST APIs",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "values that a mapping expression or a template gives; headers that an authorizer reads "
        "beside its first"};

/// The header that the method wants to see, in the spelling of the file; empty if none.
std::string_view needed_header(const model::Method& method, const Visit& visit) {
  constexpr std::string_view kHeader = "method.request.header.";
  if (method.api_key_required && visit.state->rest_api.api_key_source == "HEADER") {
    return "X-Api-Key";
  }
  if (method.authorization_type == "AWS_IAM") return "Authorization";
  if (!method.authorizer_id) return {};
  const model::Authorizer* authorizer = visit.authorizer(*method.authorizer_id);
  if (authorizer == nullptr || !authorizer->identity_source) return {};
  const std::string_view source = *authorizer->identity_source;
  const bool one = source.starts_with(kHeader) && source.find(',') == source.npos;
  return one ? source.substr(kHeader.size()) : std::string_view{};
}

bool lists(std::string_view list, std::string_view header) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    std::string_view each = list.substr(0, comma);
    while (each.starts_with(' ')) each.remove_prefix(1);
    while (each.ends_with(' ')) each.remove_suffix(1);
    if (each == "*" || same_word(each, header)) return true;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return false;
}

constexpr std::string_view kVerbs[] = {"get",    "put",   "post",
                                       "delete", "patch", "x-amazon-apigateway-any-method"};

void check(const doc::Node& response, Visit& visit) {
  if (visit.operation == nullptr || visit.operation->key() != "options" || visit.state == nullptr)
    return;
  const FixedHeader headers = find_header(response, "Access-Control-Allow-Headers");
  if (headers.value.empty()) return;
  for (const std::string_view verb : kVerbs) {
    const doc::Node* operation = visit.path_item->find(verb);
    const model::Method* method = operation != nullptr ? visit.method_of(*operation) : nullptr;
    if (method == nullptr) continue;
    const std::string_view header = needed_header(*method, visit);
    if (header.empty() || lists(headers.value, header)) continue;
    visit.report(kRule, headers.member->name_span(), {header, visit.path_item->key()});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check}};

}  // namespace

extern const LintRule kCorsHeadersIncomplete{kRule, kTriggers};

}  // namespace gwport::lint
