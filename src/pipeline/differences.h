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
  kDocumentationVersion,
  kStage,
  kIntegration,  ///< never told by differences(): part of its method there
};

/// "API", "resource", ... "integration".
[[nodiscard]] std::string_view name_of(EntityKind kind);

/// What is compared.
enum class Scope {
  /// What a document can say: not ids, dates, warnings, tags, endpoint types, address types, stages
  /// and documentation versions.
  kDocument,
  kState,    ///< all but ids, dates and warnings
  kSameApi,  ///< ids too: another id under one name is another entity
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
  diag::Span span;        ///< of the entity in the document of the first API
  diag::Span after_span;  ///< of the entity in the document of the second API
};

/// "method GET /pets"; "API" for the API itself.
[[nodiscard]] std::string entity_name(const Difference& difference);

/// Compares two APIs. Entities are told by their names, the order of lists of entities and of maps
/// does not count, and model schemas are compared as JSON values. Of an entity that only one API
/// has nothing more is told, and nothing of what it holds. Differences come in the order of the
/// first API, additions of each list after them.
[[nodiscard]] std::vector<Difference> differences(const model::State& before,
                                                  const model::State& after,
                                                  Scope scope = Scope::kDocument);

}  // namespace gwport::pipeline
