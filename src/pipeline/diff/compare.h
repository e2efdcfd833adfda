// Two files compared: states, documents, or a document put onto an API.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "diag/source.h"
#include "pipeline/api.h"
#include "pipeline/diff/diff.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// What is compared, and what came of it.
struct Comparison {
  LoadedApi before;
  /// Not read (without a document) when `before` has no value.
  LoadedApi after;
  std::optional<PutMode> mode;  ///< the second document was put onto the first API
  Scope scope = Scope::kDocument;
  Diff diff;  ///< empty unless both have values

  [[nodiscard]] bool compared() const { return before.value && after.value; }
};

/// Compares what two files say of an API. Without a mode each is a state or a document, which is
/// imported by itself; with one the second is a document that PutRestApi gets for the first API.
/// Two states are compared in everything, and in ids when they are of one API; a document and
/// anything else in what documents can say.
[[nodiscard]] Comparison compare(std::unique_ptr<diag::Source> before,
                                 std::unique_ptr<diag::Source> after, ImportOptions options,
                                 std::optional<PutMode> mode);

}  // namespace gwport::pipeline
