#include "pipeline/diff/diff.h"

#include <algorithm>
#include <unordered_map>

#include "pipeline/diff/danger.h"
#include "pipeline/diff/renamed_paths.h"

namespace gwport::pipeline {
namespace {

constexpr std::string_view kIntegration = "methodIntegration";

/// Members that no update call can change. Source: API Reference, Patch Operations:
/// UpdateIntegration takes no /type, UpdateModel no /contentType; ids are the service's.
bool is_fixed(EntityKind kind, std::string_view member) {
  return member == "id" || (kind == EntityKind::kIntegration && member == "type") ||
         (kind == EntityKind::kModel && member == "contentType");
}

EntityChange change_of(const Difference& difference) {
  if (!difference.member.empty()) return EntityChange::kChanged;
  return difference.change == Change::kAdded ? EntityChange::kAdded : EntityChange::kDeleted;
}

/// Puts differences together by entity.
class Collector {
 public:
  Collector(const model::State& before, const model::State& after)
      : judge_(before, after), before_(before), after_(after) {}

  void add(Difference difference) {
    if (difference.kind == EntityKind::kModel && difference.member.starts_with("schema")) {
      return add_schema(difference);
    }
    Judgement judgement = judge_.judge(difference);
    if (difference.kind == EntityKind::kMethod && difference.member.starts_with(kIntegration)) {
      turn_to_integration(difference);
    }
    DiffEntity& entity = entity_of(difference);
    if (is_fixed(difference.kind, difference.member)) entity.change = EntityChange::kReplaced;
    entity.details.push_back({std::move(judgement), difference.change, std::move(difference.member),
                              std::move(difference.before), std::move(difference.after)});
  }

  /// The methods of a resource that only one of the two has.
  void add_methods(const Difference& of_resource) {
    const bool lost = of_resource.change == Change::kLost;
    const model::Resource* resource = find(lost ? before_ : after_, of_resource.name);
    if (resource == nullptr) return;
    for (const model::Method& method : resource->methods) {
      Difference each{of_resource.change, EntityKind::kMethod};
      each.name = method.http_method + " " + resource->path;
      (lost ? each.span : each.after_span) = method.origin.span;
      add(std::move(each));
    }
  }

  [[nodiscard]] Diff result() { return std::move(diff_); }

 private:
  /// The integration of a method is an entity with calls of its own.
  void turn_to_integration(Difference& difference) {
    difference.kind = EntityKind::kIntegration;
    difference.member.erase(0, kIntegration.size() + 1);
    const auto place = [&](const model::Method* method) {
      const bool there = method != nullptr && method->method_integration;
      return there ? method->method_integration->origin.span : diag::Span{};
    };
    difference.span = place(judge_.method_before(difference.name));
    difference.after_span = place(judge_.method_after(difference.name));
  }

  /// The differences of a method come together, its integration's among them.
  DiffEntity& entity_of(const Difference& difference) {
    const std::size_t near = diff_.size() < 2 ? 0 : diff_.size() - 2;
    for (std::size_t i = near; i < diff_.size(); ++i) {
      if (diff_[i].kind == difference.kind && diff_[i].name == difference.name) return diff_[i];
    }
    diff_.push_back({change_of(difference),
                     difference.kind,
                     difference.name,
                     difference.span,
                     difference.after_span,
                     {}});
    return diff_.back();
  }

  /// All of a schema at its first difference: the judge tells them in its own way.
  void add_schema(const Difference& first) {
    if (first.name == last_schema_) return;
    last_schema_ = first.name;
    std::vector<SchemaDifference> found = judge_.schemas(first.name);
    for (SchemaDifference& each : found) {
      entity_of(first).details.push_back({std::move(each.judgement), each.change,
                                          "schema" + each.place, std::move(each.before),
                                          std::move(each.after)});
    }
  }

  const model::Resource* find(const model::State& state, const std::string& path) {
    auto& index = &state == &before_ ? paths_before_ : paths_after_;
    if (index.empty()) {
      for (const model::Resource& each : state.resources) index.emplace(each.path, &each);
    }
    const auto found = index.find(path);
    return found == index.end() ? nullptr : found->second;
  }

  DangerJudge judge_;
  const model::State& before_;
  const model::State& after_;
  std::unordered_map<std::string_view, const model::Resource*> paths_before_;
  std::unordered_map<std::string_view, const model::Resource*> paths_after_;
  std::string last_schema_;
  Diff diff_;
};

/// `before` has the paths of `after` already.
Diff collected(const model::State& before, const model::State& after,
               const std::vector<RenamedPath>& renamed, Scope scope) {
  std::vector<Difference> found = differences(before, after, scope);
  if (found.empty() && renamed.empty()) return {};
  Collector collector(before, after);
  for (const RenamedPath& each : renamed) {
    collector.add({Change::kChanged, EntityKind::kResource, each.after, "path", each.before,
                   each.after, each.before_span, each.after_span});
  }
  for (Difference& each : found) {
    const bool resource = each.kind == EntityKind::kResource && each.member.empty();
    collector.add(each);
    if (resource) collector.add_methods(each);
  }
  return collector.result();
}

}  // namespace

std::string_view name_of(EntityChange change) {
  static constexpr std::string_view kNames[kEntityChanges] = {"added", "changed", "deleted",
                                                              "replaced"};
  return kNames[static_cast<std::size_t>(change)];
}

Diff diff(const model::State& before, const model::State& after, Scope scope) {
  const std::vector<RenamedPath> renamed = renamed_paths(before, after);
  if (renamed.empty()) return collected(before, after, renamed, scope);
  return collected(with_new_paths(before, renamed), after, renamed, scope);
}

DiffCounts count(const Diff& diff) {
  DiffCounts counts;
  for (const DiffEntity& entity : diff) {
    ++counts.entities[static_cast<std::size_t>(entity.change)];
    std::array<bool, kDangers> groups{};
    bool breaking = false;
    for (const DiffDetail& detail : entity.details) {
      groups[static_cast<std::size_t>(detail.judgement.danger)] = true;
      breaking = breaking || detail.judgement.breaking;
    }
    for (std::size_t i = 0; i < kDangers; ++i) counts.groups[i] += groups[i] ? 1 : 0;
    counts.breaking += breaking ? 1 : 0;
  }
  return counts;
}

}  // namespace gwport::pipeline
