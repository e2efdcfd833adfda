// The second walk: over texts everywhere in a document, for what templates leave behind.
#pragma once

#include <span>

#include "lint/rule.h"

namespace gwport::lint {

/// Calls the checks for Object::kText with every text, and those for Object::kAnything with every
/// object, wherever such a thing has no business: not in mapping templates, policies, descriptions,
/// examples and the like, not in extensions of others, and not where something was found already.
void walk_texts(Visit& visit, std::span<const Check> texts, std::span<const Check> objects);

}  // namespace gwport::lint
