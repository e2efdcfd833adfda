#include "check/integrations.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <unordered_set>

#include "check/integration_uri.h"
#include "check/mapping.h"
#include "check/media_type.h"
#include "check/quotas.h"
#include "check/templates.h"
#include "diag/catalogue/integration.h"
#include "model/limits.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;
using model::Integration;

struct Check {
  const MethodRef& place;
  const Integration& integration;
  const Limits& limits;
  Reporter& reporter;
  Places places;

  [[nodiscard]] diag::Span where(std::initializer_list<std::string_view> path) const {
    return places.member(path);
  }
  void refuse(const diag::Rule& rule, std::initializer_list<std::string_view> path,
              std::initializer_list<std::string_view> arguments = {}) const {
    reporter.diagnostics.report(rule, where(path), arguments, on_integration(place));
  }
  [[nodiscard]] bool is(std::string_view a, std::string_view b) const {
    return integration.type == a || integration.type == b;
  }
};

constexpr std::array<std::string_view, 2> kConnectionTypes{"INTERNET", "VPC_LINK"};
constexpr std::array<std::string_view, 2> kTransferModes{"BUFFERED", "STREAM"};

void check_word(const Check& check, std::string_view value, std::string_view member,
                std::span<const std::string_view> known) {
  if (std::find(known.begin(), known.end(), value) != known.end() || has_variable(value)) return;
  std::string list;
  for (const std::string_view each : known) {
    if (!list.empty()) list += ", ";
    list += each;
  }
  check.reporter.diagnostics.report(rules::kIntegrationWord, check.where({member}),
                                    {value, member, list});
}

void check_words(const Check& check) {
  const Integration& integration = check.integration;
  check_word(check, integration.passthrough_behavior, "passthroughBehavior",
             model::kPassthroughBehaviors);
  const auto optional = [&](const std::optional<std::string>& value, std::string_view member,
                            std::span<const std::string_view> known) {
    if (value) check_word(check, *value, member, known);
  };
  optional(integration.content_handling, "contentHandling", model::kContentHandlings);
  optional(integration.connection_type, "connectionType", kConnectionTypes);
  optional(integration.response_transfer_mode, "responseTransferMode", kTransferModes);
  if (integration.type != "MOCK") {
    optional(integration.http_method, "httpMethod", model::kHttpMethods);
  }
}

void check_combinations(const Check& check) {
  const Integration& integration = check.integration;
  const bool http = check.is("HTTP", "HTTP_PROXY");
  const auto warn = [&](std::string_view member, std::string_view value, std::string_view owner) {
    check.reporter.diagnostics.report(rules::kIntegrationCombination, check.where({member}),
                                      {value, owner});
  };
  if (integration.response_transfer_mode == "STREAM" && !check.is("HTTP_PROXY", "AWS_PROXY")) {
    warn("responseTransferMode", "responseTransferMode STREAM",
         "integrations of type http_proxy and aws_proxy");
  }
  if (integration.tls_config && !http) {
    warn("tlsConfig", "tlsConfig", "integrations of type http and http_proxy");
  }
  if (integration.connection_type == "VPC_LINK" && !http) {
    warn("connectionType", "connectionType VPC_LINK", "integrations of type http and http_proxy");
  }
  const bool internet = !integration.connection_type || integration.connection_type == "INTERNET";
  if (integration.connection_id && internet) {
    warn("connectionId", "connectionId", "integrations with connectionType VPC_LINK");
  }
  if (integration.integration_target && integration.connection_type != "VPC_LINK") {
    warn("integrationTarget", "integrationTarget", "integrations with connectionType VPC_LINK");
  }
}

void check_connection(const Check& check) {
  const Integration& integration = check.integration;
  const bool linked = integration.connection_type == "VPC_LINK" && check.is("HTTP", "HTTP_PROXY");
  const bool named = integration.connection_id && !integration.connection_id->empty();
  if (linked && !named) check.refuse(rules::kVpcLinkConnection, {"connectionType"});
}

void check_timeout(const Check& check) {
  constexpr std::int64_t kLeast = 50;
  constexpr std::int64_t kMostStreamed = 900000;
  std::optional<std::int64_t> most = limit_of(kIntegrationTimeout, check.limits);
  if (check.integration.response_transfer_mode == "STREAM") {
    most = std::max(most.value_or(0), kMostStreamed);
  }
  const std::int64_t timeout = check.integration.timeout_in_millis;
  if (timeout >= kLeast && (!most || timeout <= *most)) return;
  const std::string bound = std::to_string(most.value_or(quota(kIntegrationTimeout).value));
  check.refuse(rules::kIntegrationTimeout, {"timeoutInMillis"}, {bound});
}

void check_cache_keys(const Check& check) {
  const auto& keys = check.integration.cache_key_parameters;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const bool known = check.place.method.request_parameters.find(keys[i]) != nullptr ||
                       check.integration.request_parameters.find(keys[i]) != nullptr;
    if (known || has_variable(keys[i])) continue;
    check.reporter.diagnostics.report(rules::kCacheKey,
                                      check.places.element("cacheKeyParameters", i), {},
                                      on_integration(check.place));
  }
}

/// The plain variables of all segments of a path but the last: "a" and "b" of "/{a}/x/{b}/{c}".
std::unordered_set<std::string_view> earlier_variables(std::string_view path) {
  std::unordered_set<std::string_view> names;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;) {
    const std::size_t next = path.find('/', slash + 1);
    if (next == std::string_view::npos) break;
    const std::string_view part = path.substr(slash + 1, next - slash - 1);
    if (part.starts_with('{') && part.ends_with('}')) names.insert(part.substr(1, part.size() - 2));
    slash = next;
  }
  return names;
}

/// A parameter that the method must declare. The multivalue forms are other views of a declared
/// parameter; whether they need a declaration at all is not known.
bool is_declared(const model::Method& method, const Mapping& mapping, std::string_view value) {
  return mapping.place.starts_with("multivalue") ||
         method.request_parameters.find(value) != nullptr;
}

void check_request_parameters(const Check& check) {
  ErrorList errors;
  std::optional<std::unordered_set<std::string_view>> earlier;
  for (const auto& [key, value] : check.integration.request_parameters) {
    const auto where = [&check, &name = key] { return check.where({"requestParameters", name}); };
    if (!is_integration_parameter(key) && !has_variable(key)) {
      errors.add(where(), "Invalid mapping expression specified: ", key);
    }
    const Mapping mapping = read_request_mapping(value);
    if (mapping.kind == Mapping::Kind::kInvalid) {
      errors.add(where(), "Invalid mapping expression specified: ", value);
    } else if (mapping.kind == Mapping::Kind::kParameter &&
               !is_declared(check.place.method, mapping, value)) {
      if (!earlier) earlier = earlier_variables(check.place.resource.path);
      if (mapping.place == "path" && earlier->contains(mapping.name)) {
        check.reporter.diagnostics.report(rules::kMappedPathVariable, where(), {value});
      } else {
        errors.add(where(), "Invalid mapping expression parameter specified: ", value);
      }
    }
  }
  if (!errors.empty()) {
    errors.report(check.reporter, rules::kRequestMapping, on_integration(check.place));
  }
}

/// What an integration of an unknown type needs to know of its backend is not known either.
void check_type(const Check& check) {
  if (model::is_one_of(model::kIntegrationTypes, check.integration.type)) {
    return check_backend(check.place, check.integration, check.reporter);
  }
  check.refuse(rules::kIntegrationType, {"type"}, {check.integration.type});
}

}  // namespace

void check_integration(const MethodRef& place, const Integration& integration, const Limits& limits,
                       Reporter& reporter) {
  const Check check{place, integration, limits, reporter, {reporter, integration.origin}};
  check_type(check);
  check_connection(check);
  check_timeout(check);
  check_cache_keys(check);
  check_request_parameters(check);
  check_templates(
      integration.request_templates, "requestTemplates", integration.origin,
      [&place] { return on_integration(place); }, reporter);
  check_words(check);
  check_combinations(check);
}

}  // namespace gwport::check
