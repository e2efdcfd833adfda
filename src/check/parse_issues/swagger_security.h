// Security definitions of Swagger 2.0 that the parser library breaks off at.
#pragma once

#include "check/parse_issues/messages.h"
#include "doc/node.h"

namespace gwport::check {

/// Reports where the library breaks off: x- members of a definition that it makes nothing of (its
/// type is unknown, or it is a key without a name or in another place than header and query), and
/// members of basic and oauth2 definitions that are of another kind than they have to be.
/// Source: inferred from the source of swagger-parser 1.0.20 to 1.0.49, which agree in this.
void check_security_definition(const doc::Node& definition, Messages& messages);

}  // namespace gwport::check
