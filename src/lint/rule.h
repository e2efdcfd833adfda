// What a rule of lint is: its row of the catalogue, and the objects or members it is called for.
// Each stands in a file of its own, lint/rules/<id>.cc; lint/registry.cc lists them all.
#pragma once

#include <span>
#include <string_view>

#include "diag/rule.h"
#include "doc/node.h"
#include "lint/object.h"
#include "lint/visit.h"

namespace gwport::lint {

using Check = void (*)(const doc::Node& node, Visit& visit);

/// Called for every object of a kind, or with a key for every member of that name in one.
struct Trigger {
  Object object;
  std::string_view key;  ///< empty: the object itself
  Check check;
};

struct LintRule {
  const diag::Rule& rule;
  std::span<const Trigger> triggers;
};

}  // namespace gwport::lint
