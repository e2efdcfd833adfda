#include <string>

#include "doc/pointer.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "method-loses-protection",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "{0} is open to everybody: the service makes nothing of '{1}'",
    .explanation =
        "The file asks for protection by a scheme that REST APIs ignore (oauth2, http, "
        "openIdConnect, keys of another name), and nothing else protects the method after the "
        "import.",
    .fix =
        "use a scheme with x-amazon-apigateway-authorizer, awsSigv4, or an API key in the header "
        "x-api-key",
    .evidence = diag::Evidence::kReported,
    .source = "reported: imports of oauth2 and http schemes give methods without authorization",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "schemes that the file does not declare, and protection outside of the API such as a "
        "resource policy"};

/// Whether something on the way gives the method up on purpose.
bool is_open_on_purpose(const doc::Node& operation) {
  return operation.find("x-amazon-apigateway-auth") != nullptr;
}

/// The first name in the requirements that the file declares as a scheme.
std::string_view wanted_scheme(const doc::Node& security, const Visit& visit) {
  const bool swagger = visit.dialect == doc::Dialect::kSwagger2;
  const doc::Node* schemes = doc::resolve_pointer(
      visit.root, swagger ? "/securityDefinitions" : "/components/securitySchemes");
  if (schemes == nullptr) return {};
  for (const doc::Node& requirement : security) {
    for (const doc::Node& scheme : requirement.members()) {
      if (schemes->find(scheme.key()) != nullptr) return scheme.key();
    }
  }
  return {};
}

void check(const doc::Node& operation, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || method->authorization_type != "NONE" || method->api_key_required) return;
  const doc::Node* own = operation.find("security");
  const doc::Node* security = own != nullptr ? own : visit.root.find("security");
  if (security == nullptr || is_open_on_purpose(operation)) return;
  const std::string_view scheme = wanted_scheme(*security, visit);
  if (scheme.empty()) return;
  if (own == nullptr) {
    visit.report(kRule, security->name_span(),
                 {"every method without `security` of its own", scheme});
    return;
  }
  const std::string name = method->http_method + ' ' + std::string(visit.path_item->key());
  visit.report(kRule, own->name_span(), {name, scheme});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "", check}};

}  // namespace

extern const LintRule kMethodLosesProtection{kRule, kTriggers};

}  // namespace gwport::lint
