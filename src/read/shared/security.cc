#include "read/shared/security.h"

#include "diag/catalogue/method.h"
#include "doc/pointer.h"
#include "extensions/api.h"
#include "model/ids.h"
#include "text/java_number.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;
using Use = extensions::SecurityScheme::Use;

constexpr std::string_view kCognito = "COGNITO_USER_POOLS";

/// Sets the one authorization type that a method can have; false if it has another one already.
bool authorize(Protection& protection, std::string_view type) {
  if (protection.authorization_type != "NONE") return false;
  protection.authorization_type = type;
  return true;
}

void add_scopes(Protection& protection, const doc::Node& scopes) {
  for (const doc::Node& scope : scopes) protection.scopes.push_back(text::java_text(scope));
}

/// One name of a requirement.
void require(Context& context, const doc::Node& scopes, const Schemes& schemes,
             Protection& protection) {
  const auto found = schemes.find(scopes.key());
  if (found == schemes.end()) {
    if (scopes.key() == "NONE") return;  // what AWS SAM writes for a method that is open on purpose
    context.diagnostics.report(rules::kUnknownScheme, scopes.name_span(), {scopes.key()});
    return;
  }
  const Scheme& scheme = found->second;
  bool taken = true;
  if (scheme.use == Use::kApiKey) {
    protection.api_key_required = true;
  } else if (scheme.use == Use::kIam) {
    taken = protection.authorization_type == "AWS_IAM" || authorize(protection, "AWS_IAM");
  } else if (scheme.use == Use::kAuthorizer) {
    taken = authorize(protection, scheme.cognito ? kCognito : "CUSTOM");
    if (taken) protection.authorizer_id = scheme.authorizer_id;
    if (taken && scheme.cognito) add_scopes(protection, scopes);
  }
  if (scheme.use != Use::kIgnored && !scheme.cognito && scopes.size() > 0) {
    context.diagnostics.report(rules::kScopesDropped, scopes.name_span(), {scopes.key()});
  }
  if (!taken) {
    context.diagnostics.report(rules::kSecondAuthorization, scopes.name_span(), {scopes.key()});
  }
}

}  // namespace

Schemes read_schemes(Context& context, std::string_view pointer, std::string_view rest_api_id,
                     std::vector<model::Authorizer>& authorizers) {
  Schemes schemes;
  const doc::Node* map = doc::resolve_pointer(context.root, pointer);
  if (map == nullptr) return schemes;
  model::DistinctIds ids;
  for (const doc::Node& member : map->members()) {
    if (!member.is_object()) continue;
    auto read = extensions::read_security_scheme(member, context.dialect, context.diagnostics);
    Scheme& scheme = schemes[member.key()];
    scheme.use = read.use;
    if (!read.authorizer) continue;
    const std::string& name = read.authorizer->name;
    read.authorizer->id = ids.distinct(model::entity_id(rest_api_id, "authorizer", name));
    scheme.authorizer_id = read.authorizer->id;
    scheme.cognito = read.authorizer->type == kCognito;
    authorizers.push_back(std::move(*read.authorizer));
  }
  return schemes;
}

Protection read_protection(Context& context, const doc::Node* security, const Schemes& schemes) {
  Protection protection;
  if (security == nullptr || !security->is_array()) return protection;
  for (const doc::Node& item : *security) {
    for (const doc::Node& scopes : item.members()) {
      if (scopes.is_array()) {
        require(context, scopes, schemes, protection);
      } else {
        context.diagnostics.report(rules::kRequirementNoList, scopes.name_span(), {scopes.key()});
      }
    }
  }
  return protection;
}

void protect(Context& context, const doc::Node& operation, const Schemes& schemes,
             const Protection& shared, model::Method& method) {
  const doc::Node* own = operation.find("security");
  const bool overrides = own != nullptr && own->is_array();
  const std::uint64_t cost = overrides ? 0 : shared.scopes.size() * sizeof(std::string);
  if (!spend(context, cost, operation.name_span())) return;
  Protection protection = overrides ? read_protection(context, own, schemes) : shared;
  const auto auth = extensions::read_auth(operation, context.diagnostics);
  const bool own_authorization = overrides && protection.authorization_type != "NONE";
  if (auth && !own_authorization) {
    protection.authorization_type = *auth;
    protection.authorizer_id.reset();
    protection.scopes.clear();
  }
  method.authorization_type = std::move(protection.authorization_type);
  method.authorizer_id = std::move(protection.authorizer_id);
  method.authorization_scopes = std::move(protection.scopes);
  method.api_key_required = protection.api_key_required;
}

}  // namespace gwport::read
