#include "pipeline/differences.h"

#include <unordered_map>

#include "pipeline/entity_comparison.h"

namespace gwport::pipeline {
namespace {

constexpr auto kNothingElse = [](const auto&, const auto&) {};

/// Where an entity stands; entities that no document makes stand nowhere.
template <class T>
diag::Span span_of(const T& entity) {
  if constexpr (requires { entity.origin; }) return entity.origin.span;
  return {};
}

/// The lists of two APIs, compared one after the other.
class ListComparison {
 public:
  ListComparison(Scope scope, std::vector<Difference>& found) : scope_(scope), found_(found) {}

  /// Entities of one kind: how they are told apart, and what else there is to compare of two with
  /// one name.
  template <class T, class Name, class Inner = decltype(kNothingElse)>
  void compare(EntityKind kind, const std::vector<T>& before, const std::vector<T>& after,
               Name name_of, Inner inner = kNothingElse) {
    std::unordered_map<std::string, const T*> left;
    for (const T& each : after) left.emplace(name_of(each), &each);
    for (const T& each : before) {
      Difference difference{Change::kLost, kind, name_of(each), {}, {}, {}, span_of(each), {}};
      const auto other = left.find(difference.name);
      if (other == left.end()) {
        found_.push_back(std::move(difference));
        continue;
      }
      difference.after_span = span_of(*other->second);
      EntityComparison(std::move(difference), scope_, found_).fields(each, *other->second);
      inner(each, *other->second);
      left.erase(other);
    }
    for (const T& each : after) {
      if (!left.contains(name_of(each))) continue;
      found_.push_back({Change::kAdded, kind, name_of(each), {}, {}, {}, {}, span_of(each)});
    }
  }

 private:
  Scope scope_;
  std::vector<Difference>& found_;
};

std::string location_name(const model::DocumentationPart& part) {
  const model::DocumentationPartLocation& at = part.location;
  std::string name = at.type;
  for (const auto& each : {at.path, at.method, at.status_code, at.name}) {
    name += ' ';
    name += each.value_or("-");
  }
  while (name.ends_with(" -")) name.resize(name.size() - 2);
  return name;
}

/// The state with names instead of ids, so that equal entities are equal.
model::State named(model::State state) {
  std::unordered_map<std::string, std::string> names;
  for (const auto& each : state.authorizers) names.emplace("a" + each.id, each.name);
  for (const auto& each : state.request_validators) names.emplace("v" + each.id, each.name);
  const auto give_name = [&names](const char* list, std::optional<std::string>& id) {
    if (!id) return;
    if (const auto found = names.find(list + *id); found != names.end()) id = found->second;
  };
  for (model::Resource& resource : state.resources) {
    for (model::Method& method : resource.methods) {
      give_name("a", method.authorizer_id);
      give_name("v", method.request_validator_id);
      auto& integration = method.method_integration;
      if (integration && integration->cache_namespace == resource.id) {
        integration->cache_namespace.clear();
      }
    }
  }
  return state;
}

void methods(const model::Resource& before, const model::Resource& after, ListComparison& lists) {
  lists.compare(EntityKind::kMethod, before.methods, after.methods,
                [&](const model::Method& each) { return each.http_method + " " + before.path; });
}

/// What the members of a stage say that gwport does not read.
void other_members(const model::Stage& before, const model::Stage& after,
                   std::vector<Difference>& found) {
  EntityComparison comparison({Change::kChanged, EntityKind::kStage, before.stage_name},
                              Scope::kState, found);
  const std::size_t first = found.size();
  comparison.member("", before.other, after.other);
  for (std::size_t i = first; i < found.size(); ++i) {  // "[name]"
    std::string& member = found[i].member;
    member = member.substr(1, member.size() - 2);
  }
}

/// What only states say.
void state_lists(const model::State& before, const model::State& after, ListComparison& lists,
                 std::vector<Difference>& found) {
  lists.compare(EntityKind::kDocumentationVersion, before.documentation_versions,
                after.documentation_versions, [](const auto& each) { return each.version; });
  lists.compare(
      EntityKind::kStage, before.stages, after.stages,
      [](const model::Stage& each) { return each.stage_name; },
      [&found](const auto& each, const auto& same) { other_members(each, same, found); });
}

}  // namespace

std::string_view name_of(Change change) {
  static constexpr std::string_view kNames[] = {"lost", "changed", "added"};
  return kNames[static_cast<std::size_t>(change)];
}

std::string_view name_of(EntityKind kind) {
  static constexpr std::string_view kKinds[] = {"API",
                                                "resource",
                                                "method",
                                                "model",
                                                "authorizer",
                                                "request validator",
                                                "gateway response",
                                                "documentation part",
                                                "documentation version",
                                                "stage",
                                                "integration"};
  return kKinds[static_cast<std::size_t>(kind)];
}

std::string entity_name(const Difference& difference) {
  std::string name(name_of(difference.kind));
  if (!difference.name.empty()) name += ' ' + difference.name;
  return name;
}

std::vector<Difference> differences(const model::State& before, const model::State& after,
                                    Scope scope) {
  const model::State one = named(before);
  const model::State other = named(after);
  std::vector<Difference> found;
  EntityComparison api({Change::kChanged,
                        EntityKind::kApi,
                        {},
                        {},
                        {},
                        {},
                        one.rest_api.origin.span,
                        other.rest_api.origin.span},
                       scope, found);
  api.member("name", one.rest_api.name, other.rest_api.name);
  api.fields(one.rest_api, other.rest_api);
  ListComparison lists(scope, found);
  lists.compare(
      EntityKind::kResource, one.resources, other.resources,
      [](const model::Resource& each) { return each.path; },
      [&lists](const auto& each, const auto& same) { methods(each, same, lists); });
  const auto by_name = [](const auto& each) { return each.name; };
  lists.compare(EntityKind::kModel, one.models, other.models, by_name);
  lists.compare(EntityKind::kAuthorizer, one.authorizers, other.authorizers, by_name);
  lists.compare(EntityKind::kRequestValidator, one.request_validators, other.request_validators,
                by_name);
  lists.compare(EntityKind::kGatewayResponse, one.gateway_responses, other.gateway_responses,
                [](const model::GatewayResponse& each) { return each.response_type; });
  lists.compare(EntityKind::kDocumentationPart, one.documentation_parts, other.documentation_parts,
                location_name);
  if (scope != Scope::kDocument) state_lists(one, other, lists, found);
  return found;
}

}  // namespace gwport::pipeline
