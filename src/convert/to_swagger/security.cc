// Security schemes.
#include <algorithm>

#include "convert/servers.h"
#include "convert/to_swagger/to_swagger.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

/// Source: OpenAPI 3.0, OAuth Flows Object; Swagger 2.0, Security Scheme Object.
struct Flow {
  std::string_view openapi;
  std::string_view swagger;
};
constexpr Flow kFlows[] = {{"implicit", "implicit"},
                           {"password", "password"},
                           {"clientCredentials", "application"},
                           {"authorizationCode", "accessCode"}};

std::string_view text_of(const doc::Node& scheme, std::string_view key) {
  const doc::Node* found = scheme.find(key);
  return found == nullptr ? std::string_view{} : found->text();
}

const Flow* find_flow(std::string_view name) {
  const auto* found = std::find_if(std::begin(kFlows), std::end(kFlows),
                                   [name](const Flow& each) { return each.openapi == name; });
  return found == std::end(kFlows) ? nullptr : found;
}

bool is_flow_member(const doc::Node& member) {
  return member.key() == "authorizationUrl" || member.key() == "tokenUrl" ||
         member.key() == "scopes";
}

/// A reference leads back to the scheme by itself; otherwise all of it is kept.
void keep(ToSwagger& conversion, const doc::Node& scheme, const doc::Node* alias) {
  if (alias != nullptr) {
    conversion.copy_member("x-ref", *alias);
  } else {
    conversion.copy_member("x-security-scheme", scheme);
  }
}

/// What can't be said as it is: a key in a header stands for it, so that requirements lead
/// somewhere, with the extensions, which say how API Gateway authorizes.
void write_stand_in(ToSwagger& conversion, const doc::Node& scheme, const doc::Node* alias) {
  conversion.lose(rules::kSecuritySchemeLost, scheme.name_span(), {text_of(scheme, "type")});
  const bool cookie = text_of(scheme, "in") == "cookie";
  conversion.out.begin_object();
  conversion.out.member("type", "apiKey");
  conversion.out.member("name", cookie ? "Cookie" : "Authorization");
  conversion.out.member("in", "header");
  for (const doc::Node& member : scheme.members()) {
    if (is_extension(member.key()) || member.key() == "description") {
      conversion.copy_member(member.key(), member);
    }
  }
  keep(conversion, scheme, alias);
  conversion.out.end_object();
}

void write_basic(ToSwagger& conversion, const doc::Node& scheme, const doc::Node* alias) {
  conversion.out.begin_object();
  for (const doc::Node& member : scheme.members()) {
    if (member.key() == "scheme") continue;
    if (member.key() == "type") {
      conversion.out.member("type", "basic");
    } else {
      convert_member<ToSwagger>(conversion, scheme, member, nullptr);
    }
  }
  if (alias != nullptr || text_of(scheme, "scheme") != "basic") keep(conversion, scheme, alias);
  conversion.out.end_object();
}

bool is_relative(const doc::Node& url) {
  return url.key() != "scopes" && url.is_string() && is_flow_member(url) &&
         !is_absolute(url.text());
}

/// The first flow; more of them, and what Swagger does not know of it, are kept.
void write_oauth(ToSwagger& conversion, const doc::Node& scheme, const doc::Node& flows,
                 const doc::Node* alias) {
  const doc::Node& first = *flows.members().begin();
  bool same = true;
  conversion.out.begin_object();
  for (const doc::Node& member : scheme.members()) {
    if (&member != &flows) {
      convert_member<ToSwagger>(conversion, scheme, member, nullptr);
      continue;
    }
    conversion.out.member("flow", find_flow(first.key())->swagger);
    for (const doc::Node& each : first.members()) {
      if (is_relative(each)) {
        conversion.lose(rules::kUrlLost, each.name_span(), {each.key(), "x-security-scheme"});
        conversion.out.member(each.key(), absolute_url(conversion, each));
        same = false;
      } else if (is_flow_member(each)) {
        conversion.copy_member(each.key(), each);
      } else {
        conversion.lose(rules::kMemberLost, each.name_span(), {each.key(), "x-security-scheme"});
        same = false;
      }
    }
  }
  for (const doc::Node& other : flows.members()) {
    if (&other == &first) continue;
    conversion.lose(rules::kFlowLost, other.name_span(), {other.key()});
    same = false;
  }
  if (alias != nullptr || !same) keep(conversion, scheme, alias);
  conversion.out.end_object();
}

bool is_basic(const doc::Node& scheme) {
  std::string name(text_of(scheme, "scheme"));
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return text_of(scheme, "type") == "http" && name == "basic";
}

bool has_known_flow(const doc::Node& scheme) {
  const doc::Node* flows = scheme.find("flows");
  return text_of(scheme, "type") == "oauth2" && flows != nullptr && !flows->members().empty() &&
         flows->members().begin()->is_object() &&
         find_flow(flows->members().begin()->key()) != nullptr;
}

void convert_requirement(ToSwagger& conversion, const doc::Node& value) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  for (const doc::Node& scheme : value.members()) {
    const std::string_view name = conversion.name_of("securitySchemes", scheme.key());
    if (!conversion.spend(name.size(), scheme)) break;
    conversion.copy_member(name, scheme);
  }
  conversion.out.end_object();
}

}  // namespace

void convert_security(ToSwagger& conversion, const doc::Node& requirements) {
  convert_list(conversion, requirements, convert_requirement);
}

void convert_security_scheme(ToSwagger& conversion, const doc::Node& scheme,
                             const doc::Node* alias) {
  if (!scheme.is_object()) return with_references(conversion, scheme);
  const std::string_view type = text_of(scheme, "type");
  if (is_basic(scheme)) return write_basic(conversion, scheme, alias);
  if (has_known_flow(scheme)) return write_oauth(conversion, scheme, *scheme.find("flows"), alias);
  const bool flows = type == "oauth2" && scheme.find("flows") != nullptr;
  const bool cookie = type == "apiKey" && text_of(scheme, "in") == "cookie";
  if (type == "http" || type == "openIdConnect" || flows || type == "mutualTLS" || cookie) {
    return write_stand_in(conversion, scheme, alias);
  }
  if (alias == nullptr) return with_references(conversion, scheme);
  conversion.out.begin_object();
  convert_members<ToSwagger>(conversion, scheme, {});
  keep(conversion, scheme, alias);
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
