#include <algorithm>

#include "lint/rule.h"
#include "lint/security.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "method-loses-protection",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "{0} is open to everybody: the service makes nothing of '{1}'",
    .explanation =
        "The file asks for protection by a scheme that REST APIs ignore (oauth2, http, "
        "openIdConnect, keys of another name) or that it does not declare, and nothing else "
        "protects the method after the import.",
    .fix =
        "use a scheme with x-amazon-apigateway-authorizer, awsSigv4, or an API key in the header "
        "x-api-key",
    .evidence = diag::Evidence::kReported,
    .source = "reported: imports of oauth2 and http schemes give methods without authorization",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "protection outside of the methods, such as a resource policy; a requirement called NONE "
        "counts as open on purpose"};

/// security-entry-shape speaks of these.
bool is_list_of_texts(const doc::Node* security) {
  return security != nullptr && security->is_array() && security->size() > 0 &&
         std::all_of(security->begin(), security->end(),
                     [](const doc::Node& each) { return each.is_string(); });
}

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || is_protected(*method, visit)) return;
  const MethodSecurity security = security_of(*method, visit.path_item->key(), operation, visit);
  if (security.lost && !is_list_of_texts(operation.find("security"))) {
    visit.report(kRule, security.asks, {name_of_asking(security), security.wishes.front().name});
  }
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kMethodLosesProtection{kRule, kTriggers};

}  // namespace gwport::lint
