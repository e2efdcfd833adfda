#include "lint/security.h"

#include <algorithm>

#include "doc/pointer.h"
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

void add_requirement(const doc::Node& requirement, const doc::Node* schemes,
                     MethodSecurity& entry) {
  for (const doc::Node& each : requirement.members()) {
    if (entry.wishes.size() == kMostWishes) return;
    const doc::Node* scheme = schemes != nullptr ? schemes->find(each.key()) : nullptr;
    if (scheme == nullptr && each.key() == kNone) {
      entry.open_on_purpose = true;
      continue;
    }
    const std::string_view type = scheme != nullptr ? text_of(*scheme, "type") : "";
    entry.wishes.push_back({std::string(each.key()), std::string(type)});
  }
}

void add_wishes(const doc::Node& security, const Subject& subject, MethodSecurity& entry) {
  const bool swagger = subject.dialect == doc::Dialect::kSwagger2;
  const doc::Node* schemes = doc::resolve_pointer(
      subject.root, swagger ? "/securityDefinitions" : "/components/securitySchemes");
  if (security.is_object()) return add_requirement(security, schemes, entry);  // meant as a list
  std::size_t left = kMostWishes;
  for (const doc::Node& requirement : security) {
    if (left-- == 0) return;
    add_requirement(requirement, schemes, entry);
  }
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
  const doc::Node* security = own != nullptr ? own : visit.root.find("security");
  if (security != nullptr) add_wishes(*security, visit, entry);
  if (!entry.wishes.empty()) entry.span = security->name_span();
  if (own != nullptr && own->is_array() && own->size() == 0) entry.open_on_purpose = true;
  if (const doc::Node* auth = operation.find("x-amazon-apigateway-auth")) {
    const std::string_view type = text_of(*auth, "type");
    const bool open = type.empty() || same_word(type, "NONE");
    if (open) entry.open_on_purpose = true;
    if (!open) entry.wishes.push_back({std::string(type), "x-amazon-apigateway-auth"});
  }
  entry.lost = entry.protections.empty() && !entry.wishes.empty() && !entry.open_on_purpose;
  return entry;
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
