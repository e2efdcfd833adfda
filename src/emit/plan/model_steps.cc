#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "emit/plan/steps.h"
#include "emit/plan/target.h"
#include "schema/model_references.h"

namespace gwport::emit {
namespace {

using model::Model;
using Names = std::unordered_set<std::string_view>;

/// Models with the models that they refer to among them.
class Graph {
 public:
  explicit Graph(const std::vector<const Model*>& models) : models_(models) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < models.size(); ++i) places.emplace(models[i]->name, i);
    for (const Model* each : models) {
      std::vector<std::size_t>& list = references_.emplace_back();
      for (const std::string& name : schema::referenced_models(*each)) {
        if (const auto found = places.find(name); found != places.end()) {
          list.push_back(found->second);
        }
      }
    }
  }

  /// Every model after those that it refers to, unless they refer to each other in a circle.
  [[nodiscard]] std::vector<std::size_t> order() const {
    std::vector<std::size_t> order;
    std::vector<bool> seen(models_.size());
    std::vector<std::pair<std::size_t, std::size_t>> path;  // model, how many references are done
    for (std::size_t root = 0; root < models_.size(); ++root) {
      if (!seen[root]) path.emplace_back(root, 0);
      seen[root] = true;
      while (!path.empty()) {
        auto& [model, done] = path.back();
        if (done == references_[model].size()) {
          order.push_back(model);
          path.pop_back();
          continue;
        }
        const std::size_t next = references_[model][done++];
        if (seen[next]) continue;
        seen[next] = true;
        path.emplace_back(next, 0);
      }
    }
    return order;
  }

  [[nodiscard]] const std::vector<std::size_t>& references(std::size_t model) const {
    return references_[model];
  }

 private:
  const std::vector<const Model*>& models_;
  std::vector<std::vector<std::size_t>> references_;
};

auto key_of(const Model& model) {
  return [&model](doc::Sink& sink) { sink.member("modelName", model.name); };
}

void replace_schema(const Model& model, std::string_view schema, Calls& calls) {
  calls.update("UpdateModel", {{PatchOp::kReplace, "/schema", std::string(schema)}}, key_of(model));
}

void create(const Model& model, Calls& calls) {
  calls.add("CreateModel", [&](doc::Sink& sink) { send_fields(model, {"id"}, sink); });
}

/// The models of `of` that `other` has not.
std::vector<const Model*> only_in(const model::State& of, const model::State& other) {
  Names names;
  for (const Model& each : other.models) names.insert(each.name);
  std::vector<const Model*> list;
  for (const Model& each : of.models) {
    if (!names.contains(each.name)) list.push_back(&each);
  }
  return list;
}

void create_models(const std::vector<const Model*>& models, Calls& calls) {
  const Graph graph(models);
  std::vector<bool> made(models.size());
  std::vector<const Model*> unfinished;
  for (const std::size_t i : graph.order()) {
    const auto& references = graph.references(i);
    const bool ready = std::all_of(references.begin(), references.end(),
                                   [&made](std::size_t each) { return made[each]; });
    Model first = *models[i];
    if (!ready) {
      first.schema = kPlainSchema;
      unfinished.push_back(models[i]);
    }
    create(first, calls);
    made[i] = true;
  }
  for (const Model* each : unfinished) replace_schema(*each, each->schema, calls);
}

}  // namespace

void put_models(const model::State& from, const model::State& to, Calls& calls) {
  create_models(only_in(to, from), calls);
  std::unordered_map<std::string_view, const Model*> there;
  for (const Model& each : from.models) there.emplace(each.name, &each);
  for (const Model& each : to.models) {
    const auto found = there.find(each.name);
    if (found == there.end()) continue;
    Patches patches("UpdateModel", {});
    FieldPatches(patches).fields(*found->second, each);
    calls.update(patches, key_of(each));
  }
}

void remove_models(const model::State& from, const model::State& to, Calls& calls) {
  const std::vector<const Model*> gone = only_in(from, to);
  const Graph graph(gone);
  std::vector<std::size_t> order = graph.order();
  std::reverse(order.begin(), order.end());
  // A model that refers to one whose turn comes before it, or to itself, lets go first.
  std::vector<std::size_t> turn(gone.size());
  for (std::size_t i = 0; i < order.size(); ++i) turn[order[i]] = i;
  for (const std::size_t i : order) {
    const auto& references = graph.references(i);
    const bool holds = std::any_of(references.begin(), references.end(),
                                   [&](std::size_t each) { return turn[each] <= turn[i]; });
    if (holds) replace_schema(*gone[i], kPlainSchema, calls);
  }
  for (const std::size_t i : order) calls.add("DeleteModel", key_of(*gone[i]));
}

}  // namespace gwport::emit
