#include "lint/rule.h"
#include "lint/template_json.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "gateway-response-message-quotes",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0}: the response is no JSON",
    .explanation =
        "$context.error.messageString is the message with quotes around it, $context.error.message "
        "is the message alone. The first stands in JSON as it is, the second between quotes.",
    .fix = "write \"message\": $context.error.messageString",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, $context variables: messageString is the quoted value of message; "
        "recorded: the default template of gateway responses",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "other variables, and templates of other media types"};

constexpr std::string_view kMessage = "$context.error.message";
constexpr std::string_view kQuotedMessage = "$context.error.messageString";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The fault of the message at the place, of the length; empty when there is none.
std::string_view fault_at(std::string_view text, std::size_t at, std::size_t length) {
  const std::size_t end = at + length;
  const bool opened = at > 0 && text[at - 1] == '"';
  const bool closed = end < text.size() && text[end] == '"';
  if (length == kQuotedMessage.size())
    return opened && closed ? "$context.error.messageString has quotes already" : "";
  while (at > 0 && is_blank(text[at - 1])) --at;
  const bool value = at > 0 && text[at - 1] == ':';
  const std::size_t next = text.find_first_not_of(" \t\r\n", end);
  const bool ends = next != text.npos && (text[next] == '}' || text[next] == ',');
  return value && ends ? "$context.error.message needs quotes around it" : "";
}

void check_template(const doc::Node& each, Visit& visit) {
  const std::string_view text = each.text();
  if (!is_json_type(each.key())) return;
  for (std::size_t at = text.find(kMessage); at < text.size(); at = text.find(kMessage, at + 1)) {
    const bool quoted = text.substr(at).starts_with(kQuotedMessage);
    const std::string_view fault =
        fault_at(text, at, quoted ? kQuotedMessage.size() : kMessage.size());
    if (!fault.empty()) return void(visit.report(kRule, each.key_span(), {fault}));
  }
}

void check(const doc::Node& response, Visit& visit) {
  const doc::Node* templates = response.find("responseTemplates");
  if (templates == nullptr) return;
  for (const doc::Node& each : templates->members()) check_template(each, visit);
}

constexpr Trigger kTriggers[] = {{Object::kGatewayResponse, "", check}};

}  // namespace

extern const LintRule kGatewayResponseMessageQuotes{kRule, kTriggers};

}  // namespace gwport::lint
