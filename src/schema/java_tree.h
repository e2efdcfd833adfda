// Values that schemas hold without looking into them: examples, defaults, vendor extensions.
#pragma once

#include <string_view>

#include "doc/sink.h"

namespace gwport::schema {

/// Whether members of objects that are null are printed: kept in examples and defaults, dropped in
/// vendor extensions.
enum class NullMembers { kKept, kDropped };

/// Writes a node as Java holds it: integers as they are, other numbers as Double.toString.
void write_java(const doc::Node& node, NullMembers nulls, doc::Sink& sink);

/// Writes the text of a number that Java printed; Jackson quotes those that JSON has not, such as
/// Infinity.
void write_java_number(std::string_view printed, doc::Sink& sink);

/// Writes the x- members of an object, in their order.
void write_extensions(const doc::Node& object, doc::Sink& sink);

}  // namespace gwport::schema
