#include "check/quotas.h"

#include <algorithm>
#include <array>
#include <vector>

#include "diag/catalogue/quota.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;

constexpr std::string_view kQuotaPage = "developer guide, quotas for configuring a REST API";

/// Decimal and binary multiples are not told apart by the manuals; the larger reading counts, so
/// that nothing is reported that the service may take.
constexpr std::int64_t kKilobyte = 1024;

constexpr std::array<Quota, 8> kQuotas{{
    {kBody, 6 * kKilobyte* kKilobyte, "bytes", false, "API Reference, ImportRestApi"},
    {kResources, 300, "resources", true, kQuotaPage},
    {kDocumentationParts, 2000, "documentation parts", true, kQuotaPage},
    {kAuthorizers, 10, "authorizers", true, kQuotaPage},
    {kPolicy, 8192, "characters", true, kQuotaPage},
    {kModelSchema, 400 * kKilobyte, "bytes", false, "API Reference, CreateModel.schema"},
    {kMappingTemplate, 300 * kKilobyte, "bytes", false, "developer guide, known issues"},
    {kIntegrationTimeout, 29000, "milliseconds", true,
     "API Reference, Integration.timeoutInMillis; Regional and private APIs can raise it"},
}};

struct Check {
  const Limits& limits;
  Reporter& reporter;

  /// Reports `size` if it is above the quota. `subject` stands before the number.
  void above(std::string_view name, std::size_t size, std::string_view subject,
             diag::Span span) const {
    const auto most = limit_of(name, limits);
    if (!most || static_cast<std::int64_t>(size) <= *most) return;
    const Quota& row = quota(name);
    std::string amount = std::to_string(size);
    amount += ' ';
    amount += row.unit;
    const diag::Rule& rule = row.raisable ? rules::kQuota : rules::kSizeLimit;
    reporter.diagnostics.report(rule, span, {subject, amount, std::to_string(*most)});
  }

  void templates(const model::StringMap& map, std::string_view member,
                 const model::Origin& origin) const {
    const Places places(reporter, origin);
    for (const auto& [type, text] : map) {
      const auto most = limit_of(kMappingTemplate, limits);
      if (!most || static_cast<std::int64_t>(text.size()) <= *most) continue;
      above(kMappingTemplate, text.size(), "the mapping template has",
            places.member({member, type}));
    }
  }
};

/// The first entity beyond the quota in the order of the document. Of an API that was there before
/// some have no place: the first beyond it in the API's order that has one, else the last one that
/// does, else the API.
template <class Entities>
diag::Span first_beyond(const Entities& entities, std::optional<std::int64_t> most,
                        const model::State& state) {
  std::vector<diag::Span> places;
  std::size_t next = 0;  // of the places, what comes first beyond the quota
  const std::size_t within = std::min(static_cast<std::size_t>(most.value_or(0)), entities.size());
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (i == within) next = places.size();
    if (entities[i].origin.span.known()) places.push_back(entities[i].origin.span);
  }
  if (places.empty()) return state.rest_api.origin.span;
  const auto found =
      places.begin() + static_cast<std::ptrdiff_t>(std::min(next, places.size() - 1));
  if (places.size() == entities.size()) {
    std::nth_element(places.begin(), found, places.end(),
                     [](diag::Span a, diag::Span b) { return a.begin < b.begin; });
  }
  return *found;
}

/// Without the backslashes with which the service keeps quotes and slashes.
std::size_t policy_length(std::string_view policy) {
  return policy.size() - static_cast<std::size_t>(std::count(policy.begin(), policy.end(), '\\'));
}

template <class Entities>
void check_count(const Check& check, std::string_view name, const Entities& entities,
                 const model::State& state) {
  const auto most = limit_of(name, check.limits);
  if (!most || static_cast<std::int64_t>(entities.size()) <= *most) return;
  check.above(name, entities.size(), "the API has", first_beyond(entities, most, state));
}

}  // namespace

std::span<const Quota> quotas() { return kQuotas; }

const Quota* find_quota(std::string_view name) {
  for (const Quota& row : kQuotas) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

const Quota& quota(std::string_view name) {
  const Quota* row = find_quota(name);
  return row != nullptr ? *row : kQuotas.front();
}

std::optional<std::int64_t> limit_of(std::string_view name, const Limits& limits) {
  const auto set = limits.set.find(name);
  return set != limits.set.end() ? set->second : std::optional(quota(name).value);
}

void check_body_size(std::size_t bytes, const Limits& limits, diag::Diagnostics& diagnostics) {
  const auto most = limit_of(kBody, limits);
  if (!most || static_cast<std::int64_t>(bytes) <= *most) return;
  diagnostics.report(rules::kBodyTooLarge, {0, 0}, {std::to_string(bytes), std::to_string(*most)});
}

void check_documentation_quota(const model::State& state, const Limits& limits,
                               Reporter& reporter) {
  check_count({limits, reporter}, kDocumentationParts, state.documentation_parts, state);
}

void check_quotas(const model::State& state, const Limits& limits, Reporter& reporter) {
  const Check check{limits, reporter};
  check_count(check, kResources, state.resources, state);
  check_documentation_quota(state, limits, reporter);
  check_count(check, kAuthorizers, state.authorizers, state);
  if (state.rest_api.policy) {
    const Places places(reporter, state.rest_api.origin);
    check.above(kPolicy, policy_length(*state.rest_api.policy), "the resource policy has",
                places.member({"x-amazon-apigateway-policy"}));
  }
  for (const model::Model& each : state.models) {
    check.above(kModelSchema, each.schema.size(), "the model's schema has", each.origin.span);
  }
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      if (!method.method_integration) continue;
      const model::Integration& integration = *method.method_integration;
      check.templates(integration.request_templates, "requestTemplates", integration.origin);
      for (const auto& [code, response] : integration.integration_responses) {
        check.templates(response.response_templates, "responseTemplates", response.origin);
      }
    }
  }
}

}  // namespace gwport::check
