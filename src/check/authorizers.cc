#include "check/authorizers.h"

#include <algorithm>
#include <array>

#include "check/mapping.h"
#include "check/uri.h"
#include "diag/catalogue/authorizer.h"
#include "model/limits.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;
using model::Authorizer;

constexpr std::array<std::string_view, 3> kTypes{"TOKEN", "REQUEST", "COGNITO_USER_POOLS"};
constexpr std::string_view kExtension = "x-amazon-apigateway-authorizer";

diag::Span where(const Reporter& reporter, const Authorizer& authorizer, std::string_view member) {
  return Places(reporter, authorizer.origin).member({kExtension, member});
}

bool has_member(const Reporter& reporter, const Authorizer& authorizer, std::string_view member) {
  return where(reporter, authorizer, member) != where(reporter, authorizer, "no such member");
}

void check_uri(const Authorizer& authorizer, Reporter& reporter) {
  const std::string_view uri =
      authorizer.authorizer_uri ? *authorizer.authorizer_uri : std::string_view();
  const diag::Span span = where(reporter, authorizer, "authorizerUri");
  if (uri.empty()) {
    if (has_member(reporter, authorizer, "authorizerUri")) return;  // of a shape that is no text
    reporter.diagnostics.report(rules::kAuthorizerUriMissing, span, {authorizer.type});
    return;
  }
  if (has_variable(uri)) return;
  const auto arn = read_arn(uri);
  if (arn && invokes_lambda(*arn)) return;
  reporter.diagnostics.report(rules::kAuthorizerUri, span, {uri}, on_authorizer(authorizer.name));
}

void check_user_pools(const Authorizer& authorizer, Reporter& reporter) {
  if (authorizer.provider_arns.empty()) {
    reporter.diagnostics.report(rules::kProviderArnsEmpty,
                                where(reporter, authorizer, "providerARNs"), {},
                                on_authorizer(authorizer.name));
  }
  for (const std::string& text : authorizer.provider_arns) {
    if (has_variable(text)) continue;
    const auto arn = read_arn(text);
    if (arn && arn->service == "cognito-idp" && arn->resource.starts_with("userpool/")) continue;
    reporter.diagnostics.report(rules::kProviderArn, where(reporter, authorizer, "providerARNs"),
                                {text});
  }
}

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool is_identity_source(std::string_view text, bool one_header) {
  const Mapping mapping = read_request_mapping(text);
  if (mapping.kind == Mapping::Kind::kUnknown) return true;
  if (mapping.kind == Mapping::Kind::kParameter) {  // of a list, the name would be the rest
    return is_parameter_name(mapping.name) && (!one_header || mapping.place == "header");
  }
  const bool variable = text.starts_with("context.") || text.starts_with("stageVariables.");
  return !one_header && variable;
}

void check_identity_source(const Authorizer& authorizer, Reporter& reporter) {
  if (!authorizer.identity_source) return;
  const bool one_header = authorizer.type != "REQUEST";
  std::string_view rest = *authorizer.identity_source;
  while (!trim(rest).empty()) {
    const std::size_t comma = one_header ? rest.size() : std::min(rest.find(','), rest.size());
    const std::string_view source = trim(rest.substr(0, comma));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
    if (is_identity_source(source, one_header)) continue;
    reporter.diagnostics.report(rules::kIdentitySource,
                                where(reporter, authorizer, "identitySource"),
                                {source, authorizer.type});
  }
}

}  // namespace

void check_authorizer(const Authorizer& authorizer, Reporter& reporter) {
  if (!model::is_one_of(kTypes, authorizer.type)) {
    reporter.diagnostics.report(rules::kAuthorizerType, where(reporter, authorizer, "type"),
                                {authorizer.type});
    return;
  }
  authorizer.type == "COGNITO_USER_POOLS" ? check_user_pools(authorizer, reporter)
                                          : check_uri(authorizer, reporter);
  const auto& ttl = authorizer.authorizer_result_ttl_in_seconds;
  if (ttl && (*ttl < 0 || *ttl > 3600)) {
    reporter.diagnostics.report(rules::kAuthorizerTtl,
                                where(reporter, authorizer, "authorizerResultTtlInSeconds"), {},
                                on_authorizer(authorizer.name));
  }
  check_identity_source(authorizer, reporter);
}

}  // namespace gwport::check
