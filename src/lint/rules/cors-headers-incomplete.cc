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
std::string_view needed_header(const model::Method& method, const model::State& state) {
  constexpr std::string_view kHeader = "method.request.header.";
  if (method.api_key_required && state.rest_api.api_key_source == "HEADER") return "X-Api-Key";
  if (method.authorization_type == "AWS_IAM") return "Authorization";
  for (const model::Authorizer& each : state.authorizers) {
    if (method.authorizer_id != each.id || !each.identity_source) continue;
    const std::string_view source = *each.identity_source;
    if (source.starts_with(kHeader) && source.find(',') == source.npos)
      return source.substr(kHeader.size());
  }
  return {};
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

void check(const doc::Node& response, Visit& visit) {
  if (visit.operation == nullptr || visit.operation->key() != "options" || visit.state == nullptr)
    return;
  const FixedHeader headers = find_header(response, "Access-Control-Allow-Headers");
  if (headers.value.empty()) return;
  for (const doc::Node& operation : visit.path_item->members()) {
    const model::Method* method = visit.method_of(operation);
    if (method == nullptr || method->http_method == "OPTIONS") continue;
    const std::string_view header = needed_header(*method, *visit.state);
    if (header.empty() || lists(headers.value, header)) continue;
    visit.report(kRule, headers.member->name_span(), {header, visit.path_item->key()});
    return;
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegrationResponse, "", check}};

}  // namespace

extern const LintRule kCorsHeadersIncomplete{kRule, kTriggers};

}  // namespace gwport::lint
