// Extension keys that the service does not read where they stand.
#pragma once

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"

namespace gwport::extensions {

/// Reports every x-amazon-apigateway-* key of the document that is for HTTP APIs only, is none of
/// the registry, or stands at a place where nobody looks; of the others, what is wrong with the
/// shape of their values. What is inside examples, defaults, enums
/// and extension values is not looked at, any-method excepted. Linear.
void report_extension_keys(const doc::Node& root, doc::Dialect dialect,
                           diag::Diagnostics& diagnostics);

}  // namespace gwport::extensions
