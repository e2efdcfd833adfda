// A document in the other version of the specification: nodes in, events out.
#pragma once

#include <string_view>

#include "diag/diagnostic.h"
#include "doc/arena.h"
#include "doc/node.h"
#include "doc/sink.h"

namespace gwport::convert {

/// Versions that are told apart.
enum class Version {
  kSwagger2,  ///< `swagger`, and no `openapi`
  kOas30,     ///< `openapi` begins with 3.0
  kOas31,     ///< `openapi` begins with 3.1
  kOther,     ///< a version that is not known here, or no such document
};

[[nodiscard]] Version version_of(const doc::Node& root);

/// What documents are converted to.
enum class Target { kOas30, kSwagger };

/// An OpenAPI 3.1 document as OpenAPI 3.0, which can be converted further; what it loses is
/// reported at its places. New nodes live in the arena, those that need no change are shared with
/// `root`. Source: OpenAPI 3.1.1 and 3.0.4; JSON Schema 2020-12.
[[nodiscard]] const doc::Node& lower(const doc::Node& root, doc::Arena& arena,
                                     diag::Diagnostics& diagnostics);

/// Reports what the document loses on the way to the target: each construct that the target can't
/// express, at its place, once. Linear in the size of what would be written. The version of the
/// root must be kSwagger2 or kOas30.
/// Source: Swagger 2.0, OpenAPI 3.0.4 and 3.1.1 specifications.
void find_losses(const doc::Node& root, Target target, diag::Diagnostics& diagnostics);

/// Writes the document as the target has it, in the order of its own members. A document that has
/// that version already is written as it is. Of equal keys the last one counts. The version of the
/// root must be kSwagger2 or kOas30.
void write_converted(const doc::Node& root, Target target, doc::Sink& out);

/// Both in one walk. What was written is of no use if the diagnostics refuse the document.
void convert(const doc::Node& root, Target target, doc::Sink& out, diag::Diagnostics& diagnostics);

}  // namespace gwport::convert
