// Writing a bundle.
#pragma once

#include "convert/bundle/files.h"
#include "convert/bundle/plan.h"
#include "doc/sink.h"

namespace gwport::convert::bundle {

/// Writes the main document with everything that the plan brings in, in the order of the document;
/// what has no place in it comes at the end of its section.
void write_bundle(Files& files, const Plan& plan, doc::Sink& out);

}  // namespace gwport::convert::bundle
