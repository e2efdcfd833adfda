#include "doc/pointer.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "open-beside-protected",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "{0} {1} is open to everybody, unlike most methods of this API",
    .explanation =
        "Most other methods are protected. An operation without `security` gets what the root "
        "says, which here is nothing.",
    .fix = "add `security`, or write security: [] to say that it is meant",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: a likely oversight; the service takes it as it is",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "OPTIONS methods, operations that say security: [] or x-amazon-apigateway-auth, APIs with "
        "a resource policy, and those where not most methods are protected"};

bool is_open(const model::Method& method) {
  return method.authorization_type == "NONE" && !method.api_key_required;
}

bool most_are_protected(const model::State& state) {
  std::size_t open = 0;
  std::size_t all = 0;
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      if (method.http_method == "OPTIONS") continue;
      ++all;
      if (is_open(method)) ++open;
    }
  }
  return open * 2 < all;
}

void check(const doc::Node& paths, Visit& visit) {
  if (visit.state == nullptr || visit.state->rest_api.policy ||
      visit.root.find("security") != nullptr || !most_are_protected(*visit.state))
    return;
  for (const model::Resource& resource : visit.state->resources) {
    for (const model::Method& method : resource.methods) {
      if (method.http_method == "OPTIONS" || !is_open(method)) continue;
      const doc::Node* operation = doc::node_at(paths, method.origin.span);
      if (operation == nullptr || operation->find("security") != nullptr ||
          operation->find("x-amazon-apigateway-auth") != nullptr)
        continue;
      visit.report(kRule, method.origin.span, {method.http_method, resource.path});
    }
  }
}

constexpr Trigger kTriggers[] = {{Object::kPaths, "", check}};

}  // namespace

extern const LintRule kOpenBesideProtected{kRule, kTriggers};

}  // namespace gwport::lint
