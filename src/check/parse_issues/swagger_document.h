// What the parser library behind the importer makes no Swagger 2.0 document of.
#pragma once

#include "diag/diagnostic.h"
#include "doc/node.h"

namespace gwport::check {

/// False when the parser breaks off and makes no document: the service then answers `Invalid
/// OpenAPI input.`, reported with the place and the reason as hint. Only what was tried on the
/// library or read in its source counts: a root that is no object, a schema whose `$ref` is no text
/// or whose allOf is no list, xml of a definition that is no object, and what check_property() and
/// check_security_definition() know. An array definition without items is taken, because only
/// some of the versions in question (1.0.25 to 1.0.34) fail on it. What else the library says of
/// Swagger 2.0 was never seen in an answer, so nothing of it is reported. Linear in the size of the
/// document. Source: inferred from swagger-parser 1.0.32 and 1.0.49, which agree in this.
[[nodiscard]] bool report_swagger_document(const doc::Node& root, diag::Diagnostics& diagnostics);

}  // namespace gwport::check
