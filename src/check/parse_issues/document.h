// The root of an OpenAPI 3.0 document.
#pragma once

#include "check/parse_issues/reading.h"
#include "doc/node.h"

namespace gwport::check {

/// Walks over a whole document whose root is an object and whose version is 3.0.
void read_document(Reading& reading, const doc::Node& root);

}  // namespace gwport::check
