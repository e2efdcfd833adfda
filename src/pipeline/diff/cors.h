// Cross-origin resource sharing: which web pages a browser lets read an answer.
#pragma once

#include <optional>

#include "pipeline/diff/judgement.h"
#include "pipeline/differences.h"

namespace gwport::pipeline {

/// Judges the value of a header Access-Control-Allow-*, of an integration response or a gateway
/// response; nothing if the difference is about something else. Source: Fetch, CORS protocol.
[[nodiscard]] std::optional<Judgement> judge_cors(const Difference& difference);

}  // namespace gwport::pipeline
