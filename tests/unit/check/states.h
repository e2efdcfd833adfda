// Small APIs to check, built from the model's structs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "model/state.h"

namespace gwport::check {

/// Adds the resources of a path, as reading a document does, and returns the last one. All of them
/// get `origin`.
inline model::Resource& add_path(model::State& state, std::string_view path,
                                 diag::Span origin = {}) {
  if (state.resources.empty()) {
    model::Resource root;
    root.id = "root";
    root.path = "/";
    state.resources.push_back(root);
  }
  std::string parent = "root";
  std::size_t last = 0;
  for (std::size_t at = 1; at < path.size() + 1;) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string full(path.substr(0, end));
    last = 0;
    for (std::size_t i = 1; i < state.resources.size() && last == 0; ++i) {
      if (state.resources[i].path == full) last = i;
    }
    if (last == 0) {
      model::Resource resource;
      resource.id = "id" + full;
      resource.parent_id = parent;
      resource.path_part = std::string(path.substr(at, end - at));
      resource.path = full;
      resource.origin.span = origin;
      state.resources.push_back(resource);
      last = state.resources.size() - 1;
    }
    parent = state.resources[last].id;
    at = end + 1;
  }
  return state.resources[last];
}

inline model::Integration integration(std::string type, std::string uri) {
  model::Integration made;
  made.type = std::move(type);
  made.http_method = "POST";
  made.uri = std::move(uri);
  return made;
}

inline model::Integration http(std::string uri) { return integration("HTTP", std::move(uri)); }

/// GET on /x with a sound integration.
inline model::State one_method() {
  model::State state;
  model::Method method;
  method.http_method = "GET";
  method.method_integration = http("https://example.com/x");
  add_path(state, "/x").methods.push_back(method);
  return state;
}

inline model::Method& method_of(model::State& state) { return state.resources.back().methods[0]; }
inline model::Integration& integration_of(model::State& state) {
  return *method_of(state).method_integration;
}

/// What the service would say, or gwport of itself, in order.
inline std::vector<std::string> messages(const model::State& state, const Limits& limits = {}) {
  diag::Diagnostics diagnostics;
  check_state(state, limits, diagnostics);
  std::vector<std::string> texts;
  for (const diag::Diagnostic& each : diagnostics.list()) texts.push_back(each.message);
  return texts;
}

/// Whether the service would refuse the API.
inline bool refused(const model::State& state) {
  diag::Diagnostics diagnostics;
  check_state(state, {}, diagnostics);
  return diagnostics.refused();
}

using Texts = std::vector<std::string>;

}  // namespace gwport::check
