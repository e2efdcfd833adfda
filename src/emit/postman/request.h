// One request of a Postman collection.
#pragma once

#include "doc/sink.h"
#include "emit/export/members.h"
#include "emit/postman/example.h"

namespace gwport::emit {

/// The member `description` out of a documentation part, if it is a text; null is taken.
void emit_text(const doc::Node* part, doc::Sink& sink);

/// The item of a method: its request with auth, headers, address and an example body, and an
/// example of each response. A method for ANY is sent as GET.
void emit_postman_request(const ExportView& view, const ExportedMethod& of,
                          const Examples& examples, doc::Sink& sink);

}  // namespace gwport::emit
