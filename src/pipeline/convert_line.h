// One line of a stream of documents, for engines that spread lines over machines.
#pragma once

#include <string>
#include <string_view>

#include "diag/rule.h"
#include "pipeline/convert_document.h"

namespace gwport::pipeline {

struct ConvertedLine {
  std::string text;  ///< the result, with its line end
  bool converted = false;
};

/// Converts what a line holds: a document in JSON, or {"file": NAME, "document": {...}}, or
/// {"file": NAME, "text": "..."} with JSON or YAML. `file` may be missing; it names the input in
/// findings and comes back in the result, else `name` does the first.
///
/// The result is {"file", "converted": true|false, "losses": N, "document" or "text",
/// "findings": [...]}: JSON stands under `document`, YAML (as a string) under `text`, findings as
/// in report::to_json, those milder than `least` left out. Places count from the beginning of the
/// document or text. What can't be converted, a line that is no JSON included, has findings that
/// say why, and neither `document` nor `text`.
[[nodiscard]] ConvertedLine convert_line(std::string_view line, const std::string& name,
                                         const ConvertOptions& options, diag::Severity least);

/// The result for a line that could not be read at all.
[[nodiscard]] ConvertedLine unreadable_line(std::string_view reason);

}  // namespace gwport::pipeline
