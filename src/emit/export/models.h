// The models of an export.
#pragma once

#include "doc/dialect.h"
#include "doc/sink.h"
#include "emit/export/view.h"

namespace gwport::emit {

/// The value of `definitions` or `components.schemas`: every model of the view, printed as the
/// library of that version prints it, with references turned back. A MODEL part's title and
/// description replace the schema's own.
void emit_models(const ExportView& view, doc::Dialect dialect, doc::Sink& sink);

}  // namespace gwport::emit
