#include <algorithm>

#include "lint/rule.h"
#include "lint/security.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "protection-weaker",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "{0} is protected by less than the file asks for: the service makes nothing of '{1}'",
    .explanation =
        "An entry of `security` asks for several schemes together. The service enforces some of "
        "them and makes nothing of the one named here (oauth2, http, openIdConnect, keys of "
        "another name).",
    .fix = "let one authorizer, beside which an API key can stand, check all of it",
    .evidence = diag::Evidence::kInferred,
    .source =
        "reported: imports ignore oauth2 and http schemes; inferred: what stands beside counts",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "methods where one of several alternatives is kept whole, and what other rules say of "
        "schemes that are not declared or come second"};

/// Whether some entry asks for several schemes together; most do not.
bool joins_schemes(const doc::Node& requirements) {
  return std::any_of(requirements.begin(), requirements.end(),
                     [](const doc::Node& each) { return each.is_object() && each.size() > 1; });
}

/// The first scheme that is not kept and that nothing was said about where it is asked for.
const doc::Node* lost_scheme(const doc::Node& requirements, const MethodSecurity& security,
                             const Visit& visit) {
  for (const doc::Node& requirement : requirements) {
    for (const doc::Node& each : requirement.members()) {
      const bool lost =
          std::any_of(security.wishes.begin(), security.wishes.end(),
                      [&](const Wish& wish) { return !wish.kept && wish.name == each.key(); });
      if (lost && !visit.was_reported(each.name_span())) return &each;
    }
  }
  return nullptr;
}

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || !is_protected(*method, visit)) return;
  const doc::Node* own = operation.find("security");
  const doc::Node* requirements = own != nullptr ? own : visit.root.find("security");
  if (requirements == nullptr || !requirements->is_array()) return;
  if (!joins_schemes(*requirements)) return;
  const MethodSecurity security = security_of(*method, visit.path_item->key(), operation, visit);
  if (!security.weaker) return;
  const doc::Node* lost = lost_scheme(*requirements, security, visit);
  if (lost != nullptr) visit.report(kRule, security.asks, {name_of_asking(security), lost->key()});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kProtectionWeaker{kRule, kTriggers};

}  // namespace gwport::lint
