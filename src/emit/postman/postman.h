// A Postman collection, format v2.1.
#pragma once

#include "doc/sink.h"
#include "emit/export/options.h"
#include "model/state.h"

namespace gwport::emit {

/// Writes the collection of an API: a folder for each segment of the paths, one request for each
/// method, variables for the address and the credentials. `options` gives the address and the
/// documentation whose texts are taken over; extensions do not matter.
/// Source: the collection format v2.1.0, schema.getpostman.com.
void emit_postman(const model::State& state, const ExportOptions& options, doc::Sink& sink);

}  // namespace gwport::emit
