// x-amazon-apigateway-documentation of an export.
#pragma once

#include "doc/sink.h"
#include "model/entities.h"

namespace gwport::emit {

/// The value of the extension: version, createdDate and the parts, whose properties are objects
/// here. In a location the path "/" is left out, the method "*" is not. The version must have
/// parts. Source: the developer guide's published sample and the service's PetStore definition.
void emit_documentation_extension(const model::DocumentationVersion& version, doc::Sink& sink);

}  // namespace gwport::emit
