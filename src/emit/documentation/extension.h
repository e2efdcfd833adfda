// x-amazon-apigateway-documentation of an export.
#pragma once

#include "doc/node.h"
#include "doc/sink.h"
#include "model/entities.h"

namespace gwport::emit {

/// The value of the extension: version, createdDate and the parts, whose properties are objects
/// here. In a location the path "/" is left out, the method "*" is not. The version must have
/// parts. Source: the developer guide's published sample and the service's PetStore definition.
void emit_documentation_extension(const model::DocumentationVersion& version, doc::Sink& sink);

/// Writes a value out of a part's properties as the service, which keeps them as JSON text, reads
/// and prints it: 1e3 becomes 1000.0. Source: inferred from Jackson.
void send_part_value(const doc::Node& value, doc::Sink& sink);

}  // namespace gwport::emit
