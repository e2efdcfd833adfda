#include "lint/security.h"

#include <algorithm>

#include "doc/pointer.h"
#include "extensions/authorizer.h"
#include "lint/integration.h"

namespace gwport::lint {
namespace {

/// Generators write a requirement of this name for a method that is meant to be open.
constexpr std::string_view kNone = "NONE";

/// The authorizer of the method; null when it has none, or one of a type that REST APIs do not have
/// (jwt), which the service does not make.
const model::Authorizer* authorizer_of(const model::Method& method, const Visit& visit) {
  if (!method.authorizer_id) return nullptr;
  const model::Authorizer* found = visit.authorizer(*method.authorizer_id);
  const bool known = found != nullptr && (found->type == "TOKEN" || found->type == "REQUEST" ||
                                          found->type == "COGNITO_USER_POOLS");
  return known ? found : nullptr;
}

std::vector<Protection> protections_of(const model::Method& method, const Visit& visit) {
  std::vector<Protection> list;
  if (method.authorization_type == "AWS_IAM") list.push_back({Protection::Kind::kIam, {}, {}});
  if (const model::Authorizer* authorizer = authorizer_of(method, visit)) {
    const bool cognito = authorizer->type == "COGNITO_USER_POOLS";
    list.push_back({cognito ? Protection::Kind::kCognito : Protection::Kind::kLambda,
                    authorizer->name, method.authorization_scopes});
  }
  if (method.api_key_required) list.push_back({Protection::Kind::kApiKey, {}, {}});
  return list;
}

/// What is the same for the wishes of one method.
struct Wishing {
  const Subject& subject;
  MethodSecurity& entry;
  const doc::Node* schemes;
  bool whole = false;  ///< some alternative is kept whole
};

bool has(const MethodSecurity& entry, Protection::Kind kind) {
  return std::any_of(entry.protections.begin(), entry.protections.end(),
                     [&](const Protection& each) { return each.kind == kind; });
}

/// Whether a scheme is one of the method's protections.
bool is_kept(const Wishing& wishing, const doc::Node* scheme) {
  using Use = extensions::SecurityScheme::Use;
  if (scheme == nullptr || !scheme->is_object()) return false;
  diag::Diagnostics unused;
  const Use use = extensions::read_security_scheme(*scheme, wishing.subject.dialect, unused).use;
  if (use == Use::kApiKey) return has(wishing.entry, Protection::Kind::kApiKey);
  if (use == Use::kIam) return has(wishing.entry, Protection::Kind::kIam);
  const auto& list = wishing.entry.protections;
  return use == Use::kAuthorizer &&
         std::any_of(list.begin(), list.end(),
                     [&](const Protection& each) { return each.name == scheme->key(); });
}

/// False for what asks for nothing that the service would keep.
bool add_wish(Wishing& wishing, std::string_view name) {
  const doc::Node* scheme = wishing.schemes != nullptr ? wishing.schemes->find(name) : nullptr;
  if (scheme == nullptr && name == kNone) {
    wishing.entry.open_on_purpose = true;
    return true;
  }
  auto& wishes = wishing.entry.wishes;
  const auto known = std::find_if(wishes.begin(), wishes.end(),
                                  [&](const Wish& each) { return each.name == name; });
  if (known != wishes.end()) return known->kept;
  if (wishes.size() == kMostWishes) return true;
  const std::string_view type = scheme != nullptr ? text_of(*scheme, "type") : "";
  wishes.push_back({std::string(name), std::string(type), is_kept(wishing, scheme)});
  return wishes.back().kept;
}

/// One of the alternatives. A text in place of an object is meant as the name of a scheme.
void add_requirement(Wishing& wishing, const doc::Node& requirement) {
  bool whole = requirement.is_object() || requirement.is_string();
  if (requirement.is_object() && requirement.size() == 0) wishing.entry.optional = true;
  if (requirement.is_string()) whole = add_wish(wishing, requirement.text());
  for (const doc::Node& each : requirement.members()) {
    if (!add_wish(wishing, each.key())) whole = false;
  }
  wishing.whole = wishing.whole || whole;
}

void add_requirements(const Subject& subject, const doc::Node& security, MethodSecurity& entry) {
  const bool swagger = subject.dialect == doc::Dialect::kSwagger2;
  Wishing wishing{subject, entry,
                  doc::resolve_pointer(subject.root, swagger ? "/securityDefinitions"
                                                             : "/components/securitySchemes")};
  if (!security.is_array()) add_requirement(wishing, security);  // meant as a list
  std::size_t left = kMostWishes;
  for (const doc::Node& requirement : security) {
    if (!security.is_array() || left-- == 0) break;
    add_requirement(wishing, requirement);
  }
  entry.weaker = !entry.wishes.empty() && !wishing.whole && !entry.protections.empty();
  if (!entry.optional || !entry.wishes.empty()) return;
  entry.optional = false;
  entry.open_on_purpose = true;
}

/// x-amazon-apigateway-auth. A text in place of an object is meant as its type.
void add_extension(const doc::Node& auth, MethodSecurity& entry) {
  const std::string_view type = auth.is_string() ? auth.text() : text_of(auth, "type");
  if (type.empty()) return;
  entry.open_on_purpose = same_word(type, "NONE");
  if (entry.open_on_purpose) return;
  const bool kept = same_word(type, "AWS_IAM") && has(entry, Protection::Kind::kIam);
  entry.wishes.push_back({std::string(type), "x-amazon-apigateway-auth", kept});
  entry.shared = false;
  entry.span = entry.asks = auth.key_span();
}

}  // namespace

bool is_protected(const model::Method& method, const Visit& visit) {
  return method.api_key_required || method.authorization_type == "AWS_IAM" ||
         authorizer_of(method, visit) != nullptr;
}

bool is_protected_twice(const model::Method& method, const Visit& visit) {
  const bool authorized =
      method.authorization_type == "AWS_IAM" || authorizer_of(method, visit) != nullptr;
  return method.api_key_required && authorized;
}

bool holds_for_some(bool (*test)(const model::Method& method, const Visit& visit),
                    const Visit& visit) {
  if (visit.operation != nullptr) {
    const model::Method* method = visit.method();
    return method != nullptr && test(*method, visit);
  }
  if (visit.state == nullptr) return false;
  for (const model::Resource& resource : visit.state->resources) {
    for (const model::Method& method : resource.methods) {
      if (!test(method, visit)) continue;
      const doc::Node* operation = doc::node_at(visit.root, method.origin.span);
      if (operation != nullptr && operation->find("security") == nullptr) return true;
    }
  }
  return false;
}

MethodSecurity security_of(const model::Method& method, std::string_view path,
                           const doc::Node& operation, const Visit& visit) {
  MethodSecurity entry{.method = method.http_method, .path = std::string(path)};
  entry.span = operation.name_span();
  entry.protections = protections_of(method, visit);
  const doc::Node* own = operation.find("security");
  if (own != nullptr && own->is_null()) own = nullptr;
  const doc::Node* security = own != nullptr ? own : visit.root.find("security");
  if (security != nullptr) add_requirements(visit, *security, entry);
  entry.shared = own == nullptr && !entry.wishes.empty();
  if (!entry.wishes.empty()) entry.asks = security->name_span();
  if (own != nullptr && !entry.wishes.empty()) entry.span = entry.asks;
  if (own != nullptr && own->is_array() && own->size() == 0) entry.open_on_purpose = true;
  if (const doc::Node* auth = operation.find("x-amazon-apigateway-auth")) {
    add_extension(*auth, entry);
  }
  entry.lost = entry.protections.empty() && !entry.wishes.empty() && !entry.open_on_purpose;
  entry.weaker = entry.weaker && !entry.open_on_purpose;
  return entry;
}

std::string name_of_asking(const MethodSecurity& entry) {
  if (entry.shared) return "every method without `security` of its own";
  return entry.method + ' ' + entry.path;
}

std::vector<MethodSecurity> summarize_security(const Subject& subject) {
  std::vector<MethodSecurity> list;
  if (subject.state == nullptr) return list;
  diag::Diagnostics unused;
  const Visit visit(subject, unused);
  for (const model::Resource& resource : subject.state->resources) {
    for (const model::Method& method : resource.methods) {
      const doc::Node* operation = doc::node_at(subject.root, method.origin.span);
      if (operation == nullptr) continue;
      list.push_back(security_of(method, resource.path, *operation, visit));
    }
  }
  return list;
}

}  // namespace gwport::lint
