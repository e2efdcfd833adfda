#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-identity-missing",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "a request authorizer whose answers are kept for {0} seconds needs an identitySource",
    .explanation =
        "The identity sources are the key under which the answer of the authorizer is kept. The "
        "manual requires them while authorizerResultTtlInSeconds is above 0.",
    .fix =
        "name the sources, as in method.request.header.Authorization, or set "
        "authorizerResultTtlInSeconds to 0",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, Authorizer.identitySource: required when caching is enabled",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "authorizers without authorizerResultTtlInSeconds: the manual gives 300 as default, but "
        "recorded imports have none"};

void check(const doc::Node& authorizer, Visit& visit) {
  if (!same_word(text_of(authorizer, "type"), "request")) return;
  const doc::Node* sources = authorizer.find("identitySource");
  if (sources != nullptr && (!sources->is_scalar() || !sources->text().empty())) return;
  const std::string_view seconds = text_of(authorizer, "authorizerResultTtlInSeconds");
  const bool counts = !seconds.empty() &&
                      seconds.find_first_not_of("0123456789") == std::string_view::npos &&
                      seconds.find_first_not_of('0') != std::string_view::npos;
  if (counts) visit.report(kRule, authorizer.name_span(), {seconds});
}

constexpr Trigger kTriggers[] = {{Object::kAuthorizer, "", check}};

}  // namespace

extern const LintRule kAuthorizerIdentityMissing{kRule, kTriggers};

}  // namespace gwport::lint
