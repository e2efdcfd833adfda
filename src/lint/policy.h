// Statements of resource policies.
#pragma once

#include "lint/rule.h"

namespace gwport::lint {

/// Calls `check` for every statement of a policy that is an object, whether they stand in a list or
/// there is one alone.
template <Check check>
void check_statements(const doc::Node& policy, Visit& visit) {
  const doc::Node* statements = policy.find("Statement");
  if (statements == nullptr) return;
  if (statements->is_object()) return check(*statements, visit);
  for (const doc::Node& each : *statements) {
    if (each.is_object()) check(each, visit);
  }
}

}  // namespace gwport::lint
