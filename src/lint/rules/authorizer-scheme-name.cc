#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-scheme-name",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text =
        "an authorizer with several identity sources belongs to a scheme with name: Unused and in: "
        "header",
    .explanation =
        "The name of an apiKey scheme is the one header that a client sends. With several sources, "
        "or one that is no header or query string parameter, the manual wants the word Unused "
        "there.",
    .fix = "write name: Unused and in: header",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, x-amazon-apigateway-authorizer, request authorizers",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "authorizers with one source"};

void check(const doc::Node& scheme, Visit& visit) {
  const doc::Node* authorizer = scheme.find("x-amazon-apigateway-authorizer");
  const doc::Node* name = scheme.find("name");
  if (authorizer == nullptr || name == nullptr || name->text() == "Unused") return;
  if (!same_word(text_of(*authorizer, "type"), "request")) return;
  if (text_of(*authorizer, "identitySource").find(',') != std::string_view::npos)
    visit.report(kRule, name->span());
}

constexpr Trigger kTriggers[] = {{Object::kSecurityScheme, "", check}};

}  // namespace

extern const LintRule kAuthorizerSchemeName{kRule, kTriggers};

}  // namespace gwport::lint
