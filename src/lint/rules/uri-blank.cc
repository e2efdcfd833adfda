#include <algorithm>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "uri-blank",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the uri holds {0}: no address has one",
    .explanation =
        "Addresses have no blanks, line breaks or backslashes. The service refuses the uri, or "
        "calls another address than the one that was meant.",
    .fix = "remove it, or write it as %20 or %5C",
    .evidence = diag::Evidence::kDocumented,
    .source = "RFC 3986, characters of addresses; what the import says of it is not known",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "other characters that addresses do not have, and what the import reports"};

bool is_foreign(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\\'; }

void check(const doc::Node& uri, Visit& visit) {
  const auto found = std::find_if(uri.text().begin(), uri.text().end(), is_foreign);
  if (!uri.is_string() || found == uri.text().end()) return;
  if (visit.was_reported(uri.span()) || visit.was_reported(uri.key_span())) return;
  const char c = *found;
  const std::string_view name = c == '\\' ? "a backslash" : c == ' ' ? "a blank" : "a line break";
  if (uri.text().find("{{") == std::string_view::npos) visit.report(kRule, uri.span(), {name});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "uri", check},
                                 {Object::kAuthorizer, "authorizerUri", check}};

}  // namespace

extern const LintRule kUriBlank{kRule, kTriggers};

}  // namespace gwport::lint
