// Whether a file is a valid document by the specification that it follows.
#pragma once

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"

namespace gwport::check {

/// Reports what the Swagger 2.0 or OpenAPI 3.0 specification forbids: members, types, values, keys,
/// exclusive members, references within the document, and what paths and operations have to have in
/// common. Says nothing about what the service does. Extensions are not looked into, and neither
/// are formats (URLs, e-mail addresses, regular expressions), other files, and examples. Linear in
/// the size of the document.
/// Source: Swagger 2.0 and OpenAPI 3.0.0 to 3.0.4 specifications.
void check_specification(const doc::Node& root, doc::Dialect dialect,
                         diag::Diagnostics& diagnostics);

}  // namespace gwport::check
