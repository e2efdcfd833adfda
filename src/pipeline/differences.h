// What two APIs do not have in common, entity by entity.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/span.h"
#include "model/state.h"

namespace gwport::pipeline {

enum class Change {
  kLost,     ///< the first API has it, the second does not
  kChanged,  ///< both have it, with different values
  kAdded,    ///< only the second API has it
};

/// "lost", "changed" or "added".
[[nodiscard]] std::string_view name_of(Change change);

/// The kinds of entities that are compared.
enum class EntityKind {
  kApi,
  kResource,
  kMethod,
  kModel,
  kAuthorizer,
  kRequestValidator,
  kGatewayResponse,
  kDocumentationPart,
};

/// One difference. `member` is empty when the whole entity was lost or added; members of members
/// have dots between, names of map entries stand in brackets.
struct Difference {
  Change change = Change::kChanged;
  EntityKind kind = EntityKind::kApi;
  std::string name;    ///< of the entity: "/pets", "GET /pets", "Pet"; empty for the API
  std::string member;  ///< such as "methodIntegration.requestTemplates[application/json]"
  std::string before;  ///< the value as text; empty for objects
  std::string after;
  diag::Span span;  ///< of the entity in the document of the first API, or of what holds it
};

/// "method GET /pets"; "API" for the API itself.
[[nodiscard]] std::string entity_name(const Difference& difference);

/// Compares two APIs in everything that a document can say: not in ids, dates, warnings, tags,
/// endpoint types, stages and documentation versions. Entities are told by their names, the order
/// of lists of entities and of maps does not count, and model schemas are compared as JSON values.
/// Differences come in the order of the first API, additions of each list after them.
[[nodiscard]] std::vector<Difference> differences(const model::State& before,
                                                  const model::State& after);

}  // namespace gwport::pipeline
