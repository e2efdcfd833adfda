// The one table of quotas: what --limit can set.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "check/check.h"
#include "check/reporter.h"

namespace gwport::check {

/// One row of the table.
struct Quota {
  std::string_view name;  ///< as in --limit NAME=N
  std::int64_t value;     ///< the default, inclusive
  std::string_view unit;
  bool raisable;  ///< on request; gwport then only warns
  std::string_view source;
};

/// Names of the rows.
inline constexpr std::string_view kBody = "body";
inline constexpr std::string_view kResources = "resources";
inline constexpr std::string_view kDocumentationParts = "documentationParts";
inline constexpr std::string_view kAuthorizers = "authorizers";
inline constexpr std::string_view kPolicy = "policy";
inline constexpr std::string_view kModelSchema = "modelSchema";
inline constexpr std::string_view kMappingTemplate = "mappingTemplate";
inline constexpr std::string_view kIntegrationTimeout = "integrationTimeout";

/// All quotas, in the order in which they are listed for users.
[[nodiscard]] std::span<const Quota> quotas();

/// The row of that name; null when there is none.
[[nodiscard]] const Quota* find_quota(std::string_view name);
/// The row of a name that is known to be there.
[[nodiscard]] const Quota& quota(std::string_view name);

/// The value in force: what the limits set, else the default; null for none.
[[nodiscard]] std::optional<std::int64_t> limit_of(std::string_view name, const Limits& limits);

/// Reports a document that is too large for the call; for the pipeline, which has its bytes.
void check_body_size(std::size_t bytes, const Limits& limits, diag::Diagnostics& diagnostics);

/// Reports an API with too many documentation parts; for imports of nothing else.
void check_documentation_quota(const model::State& state, const Limits& limits, Reporter& reporter);

/// Reports what an API has too many of or what is too long.
void check_quotas(const model::State& state, const Limits& limits, Reporter& reporter);

}  // namespace gwport::check
