// Advice about a document: what the import takes without a word and a careful reader would not.
#pragma once

#include "diag/diagnostic.h"
#include "lint/visit.h"

namespace gwport::lint {

/// Reports what the rules of the registry find. What the import says of the same document is not
/// said again. Rules that need a state are silent without one.
void lint(const Subject& subject, diag::Diagnostics& diagnostics);

}  // namespace gwport::lint
