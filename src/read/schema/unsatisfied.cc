#include "read/schema/unsatisfied.h"

#include <cstddef>
#include <unordered_map>

#include "schema/references.h"

namespace gwport::read {
namespace {

/// A reference to a definition, seen from there.
struct Use {
  std::size_t user;
  const doc::Node* ref;
};

}  // namespace

std::vector<const doc::Node*> unsatisfied(const std::vector<ModelReferences>& models,
                                          const std::unordered_set<std::string_view>& existing) {
  std::unordered_map<std::string_view, std::size_t> index;
  for (std::size_t i = 0; i < models.size(); ++i) index.emplace(models[i].name, i);
  std::vector<std::vector<Use>> uses(models.size());
  std::vector<const doc::Node*> broken(models.size(), nullptr);
  std::vector<std::size_t> todo;
  const auto breaks = [&](std::size_t at, const doc::Node* ref) {
    if (models[at].failed || broken[at] != nullptr) return;
    broken[at] = ref;
    todo.push_back(at);
  };
  for (std::size_t i = 0; i < models.size(); ++i) {
    if (models[i].failed) todo.push_back(i);
    for (const doc::Node* ref : models[i].references) {
      const std::string_view name = schema::parse_reference(ref->text()).name;
      const auto target = index.find(name);
      if (target != index.end()) {
        uses[target->second].push_back({i, ref});
      } else if (existing.count(name) == 0) {
        breaks(i, ref);
      }
    }
  }
  while (!todo.empty()) {
    const std::size_t target = todo.back();
    todo.pop_back();
    for (const Use& use : uses[target]) breaks(use.user, use.ref);
  }
  return broken;
}

}  // namespace gwport::read
