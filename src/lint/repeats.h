// Findings that say again what is said.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"

namespace gwport::lint {

/// Takes away findings that equal an earlier one in rule, place and message (the service repeats
/// some of its warnings, and YAML aliases whole objects), and what lint says itself of a fault that
/// the service names at the same place, and what the parser of 3.0 would say of a construct of 3.1
/// that lint names. All other words of the service stay as they are. Findings without a place stay.
void drop_repeats(const doc::Node& root, diag::Diagnostics& diagnostics);

}  // namespace gwport::lint
