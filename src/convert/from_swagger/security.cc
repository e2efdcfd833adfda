// Security definitions.
#include <algorithm>

#include "convert/from_swagger/from_swagger.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

/// Source: Swagger 2.0, Security Scheme Object; OpenAPI 3.0, OAuth Flows Object.
struct FlowName {
  std::string_view swagger;
  std::string_view openapi;
};
constexpr FlowName kFlowNames[] = {{"application", "clientCredentials"},
                                   {"accessCode", "authorizationCode"}};

std::string_view flow_name(const doc::Node& scheme) {
  const doc::Node* flow = scheme.find("flow");
  const std::string_view name = flow == nullptr ? std::string_view{} : flow->text();
  for (const FlowName& each : kFlowNames) {
    if (each.swagger == name) return each.openapi;
  }
  return name;
}

bool is_of_flow(std::string_view key) {
  return key == "authorizationUrl" || key == "tokenUrl" || key == "scopes";
}

void write_flows(FromSwagger& conversion, const doc::Node& scheme) {
  conversion.out.key("flows");
  conversion.out.begin_object();
  conversion.out.key(flow_name(scheme));
  conversion.out.begin_object();
  for (const doc::Node& member : scheme.members()) {
    if (!is_of_flow(member.key())) continue;
    if (member.key() != "scopes") report_relative(conversion, member);
    conversion.copy_member(member.key(), member);
  }
  conversion.out.end_object();
  conversion.out.end_object();
}

void convert_oauth(FromSwagger& conversion, const doc::Node& scheme) {
  bool written = false;
  conversion.out.begin_object();
  for (const doc::Node& member : scheme.members()) {
    if (member.key() == "flow" || is_of_flow(member.key())) {
      if (!written) write_flows(conversion, scheme);
      written = true;
    } else {
      convert_member<FromSwagger>(conversion, scheme, member, nullptr);
    }
  }
  conversion.out.end_object();
}

void convert_basic(FromSwagger& conversion, const doc::Node& scheme) {
  conversion.out.begin_object();
  for (const doc::Node& member : scheme.members()) {
    if (member.key() == "type") {
      conversion.out.member("type", "http");
      conversion.out.member("scheme", "basic");
    } else {
      convert_member<FromSwagger>(conversion, scheme, member, nullptr);
    }
  }
  conversion.out.end_object();
}

void convert_requirement(FromSwagger& conversion, const doc::Node& value) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  for (const doc::Node& scheme : value.members()) {
    const auto found = conversion.schemes.find(std::string(scheme.key()));
    conversion.copy_member(
        found == conversion.schemes.end() ? scheme.key() : std::string_view(found->second), scheme);
  }
  conversion.out.end_object();
}

}  // namespace

void convert_security(FromSwagger& conversion, const doc::Node& requirements) {
  if (conversion.schemes.empty()) return with_references(conversion, requirements);
  convert_list(conversion, requirements, convert_requirement);
}

void convert_security_scheme(FromSwagger& conversion, const doc::Node& scheme) {
  if (!scheme.is_object()) return with_references(conversion, scheme);
  if (const doc::Node* alias = kept_alias(scheme)) return write_alias(conversion, *alias);
  if (const doc::Node* kept = scheme.find("x-security-scheme")) return conversion.copy(*kept);
  const doc::Node* type = scheme.find("type");
  const std::string_view name = type == nullptr ? std::string_view{} : type->text();
  const bool flow = scheme.find("flow") != nullptr && scheme.find("flow")->is_string();
  if (name == "basic" && scheme.find("scheme") == nullptr) {
    return convert_basic(conversion, scheme);
  }
  if (name == "oauth2" && flow && scheme.find("flows") == nullptr) {
    return convert_oauth(conversion, scheme);
  }
  with_references(conversion, scheme);
}

}  // namespace gwport::convert::from_swagger
