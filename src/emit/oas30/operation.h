// One operation of an OpenAPI 3 export.
#pragma once

#include "doc/sink.h"
#include "emit/export/members.h"

namespace gwport::emit {

/// tags summary description operationId parameters requestBody responses security x-*.
void emit_oas30_operation(const ExportView& view, const ExportedMethod& of, doc::Sink& sink);

}  // namespace gwport::emit
