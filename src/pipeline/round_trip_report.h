// What is printed of a round trip.
#pragma once

#include <string>

#include "pipeline/round_trip.h"

namespace gwport::pipeline {

/// One row a line, in columns: place, change, what, the values, the rule that explains it. Long
/// values are cut.
[[nodiscard]] std::string round_trip_table(const RoundTrip& trip);

/// A line that counts the rows.
[[nodiscard]] std::string round_trip_summary(const RoundTrip& trip);

/// {"differences": [...], "summary": {...}} with whole values and explanations, and a line end.
[[nodiscard]] std::string round_trip_json(const RoundTrip& trip);

}  // namespace gwport::pipeline
