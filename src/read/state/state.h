// A state's JSON becomes the data model.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::read {

/// Whether entities know their place in the state's text. What a document is put onto must not:
/// places are those of the document then.
enum class Origins { kUnknown, kKept };

/// Reads a state: the API Reference's shapes as the Get calls return them,
/// lists bare or as {"items": [...]}. Missing parts count as empty, missing ids are made up,
/// unknown keys and wrong types are reported (refused, by gwport).
[[nodiscard]] model::State read_state(const doc::Node& root, diag::Diagnostics& diagnostics,
                                      Origins origins = Origins::kUnknown);

}  // namespace gwport::read
