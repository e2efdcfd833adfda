#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "mapping-joined",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0} joins nothing: what is sent is all between the first quote and the last",
    .explanation =
        "The value of a mapping is one source, or one text between single quotes. There are no "
        "operators; the quotes in the middle are part of the text.",
    .fix = "write one text between two quotes, or join the parts in a mapping template",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, request and response data mapping reference: a static value is a text "
        "between one pair of single quotes",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "quotes with a space or other words between them, which content security policies have; "
        "values that are no fixed text, which the import refuses"};

/// Whether a quote, one of + , . & between blanks, and another quote stand inside the outer ones.
bool joins(std::string_view value) {
  constexpr std::string_view kBlanks = " \t";
  if (value.size() < 2 || value.front() != '\'' || value.back() != '\'') return false;
  const std::string_view inside = value.substr(1, value.size() - 2);
  for (std::size_t at = inside.find('\''); at != inside.npos; at = inside.find('\'', at + 1)) {
    const std::size_t sign = inside.find_first_not_of(kBlanks, at + 1);
    if (sign == inside.npos) return false;
    const std::size_t next = inside.find_first_not_of(kBlanks, sign + 1);
    if (std::string_view("+,.&").find(inside[sign]) != inside.npos && next != inside.npos &&
        inside[next] == '\'')
      return true;
  }
  return false;
}

void check(const doc::Node& parameters, Visit& visit) {
  for (const doc::Node& each : parameters.members()) {
    if (each.is_string() && joins(each.text())) visit.report(kRule, each.span(), {each.text()});
  }
}

void check_gateway(const doc::Node& response, Visit& visit) {
  const doc::Node* parameters = response.find("responseParameters");
  if (parameters != nullptr) check(*parameters, visit);
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "requestParameters", check},
                                 {Object::kIntegrationResponse, "responseParameters", check},
                                 {Object::kGatewayResponse, "", check_gateway}};

}  // namespace

extern const LintRule kMappingJoined{kRule, kTriggers};

}  // namespace gwport::lint
