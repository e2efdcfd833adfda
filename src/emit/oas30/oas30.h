// GetExport with exportType oas30.
#pragma once

#include "doc/sink.h"
#include "emit/export/options.h"
#include "model/state.h"

namespace gwport::emit {

/// Writes the OpenAPI 3.0.1 document that the service gives for a stage of the API. The bytes are
/// the service's when `sink` writes in its style (JsonStyle::kJackson, YamlWriter).
void emit_oas30(const model::State& state, const ExportOptions& options, doc::Sink& sink);

}  // namespace gwport::emit
