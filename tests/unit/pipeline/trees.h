// Two small APIs to put onto each other.
#pragma once

#include <string>
#include <utility>

#include "model/state.h"

namespace gwport::pipeline {

inline model::Method method(std::string verb, std::string operation) {
  return {.http_method = std::move(verb), .operation_name = std::move(operation)};
}

inline model::State old_tree() {
  model::State state;
  state.rest_api.root_resource_id = "old/";
  state.resources = {
      {.id = "old/", .path = "/"},
      {.id = "olda", .parent_id = "old/", .path_part = "a", .path = "/a"},
      {.id = "oldab", .parent_id = "olda", .path_part = "b", .path = "/a/b"},
      {.id = "oldx", .parent_id = "old/", .path_part = "x", .path = "/x"},
  };
  state.resources[1].methods = {method("GET", "old"), method("POST", "old")};
  state.resources[3].methods = {method("GET", "old")};
  return state;
}

inline model::State new_tree() {
  model::State state;
  state.rest_api.root_resource_id = "new/";
  state.resources = {
      {.id = "new/", .path = "/"},
      {.id = "newa", .parent_id = "new/", .path_part = "a", .path = "/a"},
      {.id = "newac", .parent_id = "newa", .path_part = "c", .path = "/a/c"},
  };
  state.resources[1].methods = {method("DELETE", "new"), method("GET", "new")};
  state.resources[2].methods = {method("GET", "new")};
  return state;
}

}  // namespace gwport::pipeline
