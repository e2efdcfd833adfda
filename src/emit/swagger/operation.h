// One operation of a Swagger 2.0 export.
#pragma once

#include "doc/sink.h"
#include "emit/export/members.h"

namespace gwport::emit {

/// tags summary description operationId consumes produces parameters responses security x-*.
void emit_swagger_operation(const ExportView& view, const ExportedMethod& of, doc::Sink& sink);

}  // namespace gwport::emit
