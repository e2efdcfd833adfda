// Extension values as they come out of the parser library.
#pragma once

#include <string_view>

#include "doc/node.h"
#include "doc/sink.h"

namespace gwport::extensions {

/// Sends a value as the parser library prints extension values: members that are null vanish (in
/// lists they stay), numbers are those of Java, key order is kept.
/// Source: inferred: swagger-parser 2.0.17 with Jackson.
void send_library_value(const doc::Node& value, doc::Sink& sink);

/// The same for one scalar.
void send_library_scalar(const doc::Node& scalar, doc::Sink& sink);

}  // namespace gwport::extensions
