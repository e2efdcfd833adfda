#include <unordered_map>

#include "emit/plan/method_calls.h"
#include "emit/plan/steps.h"

namespace gwport::emit {
namespace {

using Paths = std::unordered_map<std::string_view, const model::Resource*>;

Paths by_path(const model::State& state) {
  Paths paths;
  for (const model::Resource& each : state.resources) paths.emplace(each.path, &each);
  return paths;
}

/// The method of that verb that stays and can be changed; null when it goes or is made again.
const model::Method* kept(const model::Method& method, const model::Resource& other) {
  const model::Method* found = other.find(method.http_method);
  return found != nullptr && MethodCalls::can_change(method, *found) ? found : nullptr;
}

}  // namespace

void remove_methods(const model::State& from, const model::State& to, Calls& calls) {
  const Paths wanted = by_path(to);
  for (auto resource = from.resources.rbegin(); resource != from.resources.rend(); ++resource) {
    const auto found = wanted.find(resource->path);
    if (found == wanted.end() && resource->path != "/") {
      calls.add("DeleteResource",
                [&](doc::Sink& sink) { sink.member("resourceId", resource->id); });
      continue;
    }
    for (const model::Method& method : resource->methods) {
      const bool stays = found != wanted.end() && kept(method, *found->second) != nullptr;
      if (!stays) MethodCalls(*resource, calls).remove(method);
    }
  }
}

void put_methods(const model::State& from, const model::State& to, Calls& calls) {
  const Paths there = by_path(from);
  for (const model::Resource& resource : to.resources) {
    const auto found = there.find(resource.path);
    if (found == there.end()) {
      Call& call = calls.add("CreateResource", [&](doc::Sink& sink) {
        send_fields(resource, {"id", "path", "resourceMethods"}, sink);
      });
      call.defines = {resource.id, "id"};
    }
    MethodCalls methods(resource, calls);
    for (const model::Method& method : resource.methods) {
      const model::Method* old =
          found == there.end() ? nullptr : found->second->find(method.http_method);
      if (old != nullptr && kept(*old, resource) != nullptr) {
        methods.change(*old, method);
      } else {
        methods.put(method);
      }
    }
  }
}

}  // namespace gwport::emit
