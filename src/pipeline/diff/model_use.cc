#include "pipeline/diff/model_use.h"

#include <vector>

#include "schema/model_references.h"

namespace gwport::pipeline {
namespace {

using References = std::unordered_map<std::string, std::vector<std::string>>;

/// By model, the models that its schema refers to.
References references_of(const model::State& state) {
  References references;
  for (const model::Model& each : state.models) {
    std::vector<std::string> names = schema::referenced_models(each);
    if (!names.empty()) references.emplace(each.name, std::move(names));
  }
  return references;
}

/// Marks a model and all that it refers to.
void mark(const std::string& name, bool ModelUse::*way, const References& references,
          ModelUses& uses) {
  std::vector<std::string> left{name};
  while (!left.empty()) {
    const std::string current = std::move(left.back());
    left.pop_back();
    bool& used = uses[current].*way;
    if (std::exchange(used, true)) continue;
    const auto found = references.find(current);
    if (found == references.end()) continue;
    left.insert(left.end(), found->second.begin(), found->second.end());
  }
}

}  // namespace

void add_model_uses(const model::State& state, ModelUses& uses) {
  const References references = references_of(state);
  ModelUses found;  // of this API alone: what is marked is done with
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      for (const auto& [type, name] : method.request_models) {
        mark(name, &ModelUse::request, references, found);
      }
      for (const auto& [code, response] : method.method_responses) {
        for (const auto& [type, name] : response.response_models) {
          mark(name, &ModelUse::response, references, found);
        }
      }
    }
  }
  for (const auto& [name, use] : found) {
    uses[name].request |= use.request;
    uses[name].response |= use.response;
  }
}

}  // namespace gwport::pipeline
