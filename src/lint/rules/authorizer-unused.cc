#include <unordered_set>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "authorizer-unused",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kHint,
    .text = "no method uses the authorizer '{0}', but the import creates it",
    .explanation =
        "Every scheme with an authorizer becomes an authorizer of the API, and ten are the quota.",
    .fix = "remove the scheme, or name it in `security`",
    .evidence = diag::Evidence::kRecorded,
    .source = "recorded: an import with an authorizer that no method names",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "methods that get it after the import"};

void check(const doc::Node& schemes, Visit& visit) {
  if (visit.state == nullptr || visit.state->authorizers.empty()) return;
  std::unordered_set<std::string_view> used;
  for (const model::Resource& resource : visit.state->resources) {
    for (const model::Method& method : resource.methods) {
      if (method.authorizer_id) used.insert(*method.authorizer_id);
    }
  }
  for (const model::Authorizer& each : visit.state->authorizers) {
    const doc::Node* scheme = schemes.find(each.name);
    if (scheme != nullptr && !used.contains(each.id)) {
      visit.report(kRule, scheme->key_span(), {each.name});
    }
  }
}

constexpr Trigger kTriggers[] = {{Object::kSecuritySchemes, "", check}};

}  // namespace

extern const LintRule kAuthorizerUnused{kRule, kTriggers};

}  // namespace gwport::lint
