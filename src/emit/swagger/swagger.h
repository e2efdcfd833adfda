// GetExport with exportType swagger.
#pragma once

#include "doc/sink.h"
#include "emit/export/options.h"
#include "model/state.h"

namespace gwport::emit {

/// Writes the Swagger 2.0 document that the service gives for a stage of the API. The bytes are the
/// service's when `sink` writes in its style (JsonStyle::kJackson, YamlWriter).
void emit_swagger(const model::State& state, const ExportOptions& options, doc::Sink& sink);

}  // namespace gwport::emit
