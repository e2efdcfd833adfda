// The one walk over a document that calls every rule of lint.
#pragma once

#include "lint/visit.h"

namespace gwport::lint {

/// Calls the rules for every object of the document, in document order; each node is visited once,
/// references are not followed. Linear.
void walk(Visit& visit);

}  // namespace gwport::lint
