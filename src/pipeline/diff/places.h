// Where entities of a state stand whose data types know no place.
#pragma once

#include "pipeline/api.h"
#include "pipeline/diff/diff.h"

namespace gwport::pipeline {

/// Gives stages and documentation versions their places in the texts of the two APIs. Documents
/// have neither.
void place_entries(const LoadedApi& before, const LoadedApi& after, Diff& diff);

}  // namespace gwport::pipeline
