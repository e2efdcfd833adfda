// Where a model object came from.
#pragma once

#include "diag/span.h"

namespace gwport::model {

/// The place in the input that made an object; unknown for those of a state that a document is put
/// onto. Two objects with different origins are equal otherwise: origins are ignored by comparison.
/// The JSON pointer is not stored: doc::pointer_at finds it from the span when something is
/// reported.
struct Origin {
  diag::Span span;
  friend bool operator==(const Origin&, const Origin&) { return true; }
};

}  // namespace gwport::model
