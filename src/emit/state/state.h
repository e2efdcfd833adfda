// The data model as JSON: a whole state, or the answer of ImportRestApi and PutRestApi.
#pragma once

#include "doc/sink.h"
#include "model/state.h"

namespace gwport::emit {

/// The state, as `gwport import` prints it and --onto reads it. Key order is fixed, absent fields
/// are left out, the `gwport` object only when it holds something.
void emit_state(const model::State& state, doc::Sink& sink);

/// The RestApi answer of ImportRestApi or PutRestApi.
void emit_rest_api(const model::RestApi& api, doc::Sink& sink);

}  // namespace gwport::emit
