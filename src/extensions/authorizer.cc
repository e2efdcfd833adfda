#include "extensions/authorizer.h"

#include <string>
#include <string_view>

#include "diag/catalogue/extension.h"
#include "extensions/members.h"
#include "extensions/values.h"
#include "extensions/write.h"

namespace gwport::extensions {
namespace {

using model::Authorizer;

struct Reading {
  Authorizer out;
  diag::Diagnostics& diagnostics;
};

template <auto kMember>
void read_text(const doc::Node& value, Reading& reading) {
  reading.out.*kMember = text_of(&value);
}

void read_type(const doc::Node& value, Reading& reading) {
  reading.out.type = upper_case(text_of(&value).value_or(""));
}

void read_ttl(const doc::Node& value, Reading& reading) {
  reading.out.authorizer_result_ttl_in_seconds = integer_of(&value);
  if (value.is_string() && !reading.out.authorizer_result_ttl_in_seconds) {
    report_no_number(value, reading.diagnostics);
  }
}

void read_provider_arns(const doc::Node& value, Reading& reading) {
  reading.out.provider_arns = texts_of(&value);
}

/// Source: developer guide, "x-amazon-apigateway-authorizer object" and, for providerARNs, the page
/// on Cognito user pools.
constexpr Member<Reading> kMembers[] = {
    {"type", read_type},
    {"authorizerUri", read_text<&Authorizer::authorizer_uri>},
    {"authorizerCredentials", read_text<&Authorizer::authorizer_credentials>},
    {"identitySource", read_text<&Authorizer::identity_source>},
    {"identityValidationExpression", read_text<&Authorizer::identity_validation_expression>},
    {"authorizerResultTtlInSeconds", read_ttl},
    {"providerARNs", read_provider_arns},
    {"authorizerPayloadFormatVersion", skip_http_api_member},
    {"enableSimpleResponses", skip_http_api_member},
    {"jwtConfiguration", skip_http_api_member},
};

/// What the scheme itself says about where the token is. Recorded for headers, also with Cognito;
/// the form for a query parameter is inferred.
std::optional<std::string> default_identity_source(const doc::Node& scheme,
                                                   std::string_view authorizer_type) {
  const std::optional<std::string> name = text_of(scheme.find("name"));
  if (!name || authorizer_type == "REQUEST") return std::nullopt;
  const bool query = text_of(scheme.find("in")) == "query";
  return (query ? "method.request.querystring." : "method.request.header.") + *name;
}

Authorizer read_authorizer(const doc::Node& scheme, const doc::Node& extension,
                           diag::Diagnostics& diagnostics) {
  Reading reading{{}, diagnostics};
  read_members(extension, kMembers, reading);
  Authorizer& out = reading.out;
  out.name = std::string(scheme.key());
  out.auth_type = text_of(scheme.find("x-amazon-apigateway-authtype"));
  if (!out.identity_source) out.identity_source = default_identity_source(scheme, out.type);
  out.origin.span = scheme.name_span();
  return std::move(out);
}

/// The types that the parser library knows in a dialect. Of others it makes nothing; in OpenAPI 3
/// it says so itself.
bool is_other_known_type(std::string_view type, doc::Dialect dialect) {
  if (dialect == doc::Dialect::kSwagger2) return type == "basic" || type == "oauth2";
  return type == "http" || type == "oauth2" || type == "openIdConnect";
}

bool is_api_key_header(const doc::Node& scheme) {
  return text_of(scheme.find("in")) == "header" &&
         equal_ignoring_case(text_of(scheme.find("name")).value_or(""), "x-api-key");
}

SecurityScheme report_without_authorizer(const doc::Node& scheme, const doc::Node& authtype,
                                         diag::Diagnostics& diagnostics) {
  const std::string term = text_of(&authtype).value_or("");
  if (equal_ignoring_case(std::string_view(term).substr(0, 3), "aws")) {
    diagnostics.report(diag::rules::kReservedAuthtype, authtype.span(), {term});
  } else {
    diagnostics.report(diag::rules::kAuthorizerRequired, scheme.name_span(), {scheme.key()});
  }
  return {};
}

}  // namespace

SecurityScheme read_security_scheme(const doc::Node& scheme, doc::Dialect dialect,
                                    diag::Diagnostics& diagnostics) {
  using Use = SecurityScheme::Use;
  const std::string type = text_of(scheme.find("type")).value_or("");
  if (type != "apiKey") {
    if (is_other_known_type(type, dialect)) {
      diagnostics.report(diag::rules::kUnsupportedSecurityType, scheme.name_span(),
                         {type, scheme.key()});
    }
    return {};
  }
  const doc::Node* authtype = scheme.find("x-amazon-apigateway-authtype");
  if (text_of(authtype) == "awsSigv4") return {Use::kIam, std::nullopt};

  const doc::Node* extension = scheme.find("x-amazon-apigateway-authorizer");
  if (extension != nullptr && extension->is_object()) {
    return {Use::kAuthorizer, read_authorizer(scheme, *extension, diagnostics)};
  }
  if (text_of(authtype)) return report_without_authorizer(scheme, *authtype, diagnostics);
  if (is_api_key_header(scheme)) return {Use::kApiKey, std::nullopt};
  diagnostics.report(diag::rules::kSecuritySchemeIgnored, scheme.name_span(), {scheme.key()});
  return {};
}

void write_authorizer(const Authorizer& authorizer, MemberOrder order, doc::Sink& sink) {
  const auto text = [&sink](std::string_view name, const std::optional<std::string>& value) {
    if (value) sink.member(name, *value);
  };
  const std::string type = lower_case(authorizer.type);
  sink.begin_object();
  if (order == MemberOrder::kC) sink.member("type", type);
  if (!authorizer.provider_arns.empty()) {
    sink.key("providerARNs");
    sink.begin_array();
    for (const std::string& arn : authorizer.provider_arns) sink.string(arn);
    sink.end_array();
  }
  text("authorizerUri", authorizer.authorizer_uri);
  text("authorizerCredentials", authorizer.authorizer_credentials);
  if (const auto seconds = authorizer.authorizer_result_ttl_in_seconds) {
    sink.member_integer("authorizerResultTtlInSeconds", *seconds);
  }
  text("identityValidationExpression", authorizer.identity_validation_expression);
  if (authorizer.type == "REQUEST") text("identitySource", authorizer.identity_source);
  if (order != MemberOrder::kC) sink.member("type", type);
  sink.end_object();
}

}  // namespace gwport::extensions
