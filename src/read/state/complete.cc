#include "read/state/complete.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "diag/catalogue/state.h"
#include "model/ids.h"
#include "read/documentation/location.h"

namespace gwport::read {
namespace {

using diag::rules::kStateContradiction;
using diag::rules::kStatePath;
using model::Resource;

/// Parents made up for one resource: bounds the memory that a hostile path can ask for.
constexpr std::size_t kMostParents = 64;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

bool is_path(std::string_view path) {
  if (path == "/") return true;
  return path.starts_with('/') && !path.ends_with('/') && path.find("//") == path.npos;
}

std::string_view parent_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return path.substr(0, slash == 0 ? 1 : slash);
}

/// The resources in their new order. Paths are views into the resources as they were read.
class Tree {
 public:
  Tree(model::State& state, const doc::Node* nodes, diag::Diagnostics& diagnostics)
      : state_(state), nodes_(nodes), diagnostics_(diagnostics) {}

  /// Decides the order: each resource where it stands, behind its parents.
  void arrange() {
    for (std::size_t i = 0; i < state_.resources.size(); ++i) {
      read_as_.emplace(state_.resources[i].path, i);
    }
    place("/", kNone);
    for (std::size_t i = 0; i < state_.resources.size(); ++i) {
      if (is_path(state_.resources[i].path)) {
        place_with_parents(i);
      } else {
        report_path(i);
      }
    }
  }

  /// The resources with all ids and parents, in that order.
  std::vector<Resource> build() {
    adopt_ids();
    std::vector<Resource> built;
    built.reserve(entries_.size());
    model::DistinctIds ids;
    for (const Entry& entry : entries_) ids.take(entry.id);
    for (const Entry& entry : entries_) {
      const bool was_read = entry.read_as != kNone;
      Resource resource;
      resource.path = entry.path;  // the view may point into a resource that is moved from later
      if (was_read) resource = std::move(state_.resources[entry.read_as]);
      resource.id = entry.id;
      if (resource.id.empty()) {
        resource.id = ids.distinct(model::resource_id(state_.rest_api.id, resource.path));
      }
      if (entry.parent != kNone) {
        const std::size_t last = resource.path.rfind('/') + 1;
        settle(entry, "parentId", resource.parent_id, built[entry.parent].id);
        settle(entry, "pathPart", resource.path_part, resource.path.substr(last));
      }
      built.push_back(std::move(resource));
    }
    return built;
  }

 private:
  struct Entry {
    std::string_view path;
    std::size_t read_as;  // place in the list as read; kNone for one that is made up
    std::size_t parent;   // place in entries_; kNone for the root
    std::string id;
  };

  void place(std::string_view path, std::size_t parent) {
    const auto there = read_as_.find(path);
    const std::size_t read_as = there == read_as_.end() ? kNone : there->second;
    placed_.emplace(path, entries_.size());
    entries_.push_back({path, read_as, parent, {}});
    if (read_as != kNone) entries_.back().id = state_.resources[read_as].id;
  }

  void place_with_parents(std::size_t index) {
    std::vector<std::string_view> missing;  // from the resource upwards
    std::size_t made_up = 0;
    std::string_view path = state_.resources[index].path;
    while (!placed_.contains(path)) {
      if (!read_as_.contains(path) && ++made_up > kMostParents) return report_path(index);
      missing.push_back(path);
      path = parent_of(path);
    }
    std::size_t parent = placed_.at(path);
    for (; !missing.empty(); missing.pop_back()) {
      place(missing.back(), parent);
      parent = entries_.size() - 1;
    }
  }

  /// A resource without an id takes the one that its children know it by; the root takes the API's.
  /// An id that another resource has is not taken.
  void adopt_ids() {
    std::unordered_set<std::string_view> given;
    for (const Entry& entry : entries_) given.insert(entry.id);
    const auto adopt = [&given](Entry& entry, std::string_view id) {
      if (entry.id.empty() && given.insert(id).second) entry.id = id;
    };
    adopt(entries_.front(), state_.rest_api.root_resource_id);
    for (const Entry& entry : entries_) {
      if (entry.read_as == kNone || entry.parent == kNone) continue;
      const std::optional<std::string>& known_as = state_.resources[entry.read_as].parent_id;
      if (known_as) adopt(entries_[entry.parent], *known_as);
    }
  }

  void settle(const Entry& entry, std::string_view name, std::optional<std::string>& value,
              const std::string& derived) {
    if (value && *value != derived) {
      diagnostics_.report(kStateContradiction, nodes_->begin()[entry.read_as].span(),
                          {name, *value, derived, "the path"});
    }
    value = derived;
  }

  void report_path(std::size_t index) {
    diagnostics_.report(kStatePath, nodes_->begin()[index].span(),
                        {state_.resources[index].path, std::to_string(kMostParents)});
  }

  model::State& state_;
  const doc::Node* nodes_;
  diag::Diagnostics& diagnostics_;
  std::unordered_map<std::string_view, std::size_t> read_as_;
  std::unordered_map<std::string_view, std::size_t> placed_;
  std::vector<Entry> entries_;
};

void complete_rest_api(model::RestApi& api) {
  if (api.id.empty()) api.id = model::rest_api_id(api.name);
}

void complete_root(model::State& state, const doc::Node* nodes, diag::Diagnostics& diagnostics) {
  std::string& known_as = state.rest_api.root_resource_id;
  const std::string& id = state.resources.front().id;
  if (!known_as.empty() && known_as != id) {
    diagnostics.report(kStateContradiction, nodes->span(),
                       {"rootResourceId", known_as, id, "the resource '/'"});
  }
  known_as = id;
}

template <class T>
void complete_ids(std::vector<T>& list, std::string_view api, std::string_view kind) {
  for (T& entity : list) {
    if (entity.id.empty()) entity.id = model::entity_id(api, kind, entity.name);
  }
}

void complete_integrations(model::State& state) {
  for (Resource& resource : state.resources) {
    for (model::Method& method : resource.methods) {
      if (!method.method_integration || !method.method_integration->cache_namespace.empty()) {
        continue;
      }
      method.method_integration->cache_namespace = resource.id;
    }
  }
}

}  // namespace

void complete_state(model::State& state, const doc::Node* resources,
                    diag::Diagnostics& diagnostics) {
  complete_rest_api(state.rest_api);
  Tree tree(state, resources, diagnostics);
  tree.arrange();
  state.resources = tree.build();
  complete_root(state, resources, diagnostics);
  const std::string& api = state.rest_api.id;
  complete_ids(state.models, api, "model");
  complete_ids(state.authorizers, api, "authorizer");
  complete_ids(state.request_validators, api, "validator");
  complete_parts(state.documentation_parts, api);
  complete_integrations(state);
}

}  // namespace gwport::read
