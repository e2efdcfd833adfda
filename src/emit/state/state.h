// The data model as JSON: a whole state, or the answer of ImportRestApi and PutRestApi.
#pragma once

#include "doc/sink.h"
#include "model/state.h"

namespace gwport::emit {

/// The state, as `gwport import` prints it and --onto reads it. The order of keys is fixed: parts
/// of the state in the order of model::State, members of an entity alphabetically, names of maps
/// and lists as in the document. Absent fields are left out, all parts of the state are there even
/// when empty, the `gwport` object only when it holds something:
///   produces                {"GET /path": [media type]}, the imported Swagger `produces`
///   explicit                ["GET /path timeoutInMillis"], settings given though equal to the
///                           default; the names are those of model::kGivenFlags
///   documentationSnapshots  {version: [DocumentationPart]}
void emit_state(const model::State& state, doc::Sink& sink);

/// The RestApi answer of ImportRestApi or PutRestApi.
void emit_rest_api(const model::RestApi& api, doc::Sink& sink);

}  // namespace gwport::emit
