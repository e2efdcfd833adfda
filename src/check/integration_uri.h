// The backend of an integration: its uri, the method it is called with, and the role it is called
// in.
#pragma once

#include "check/reporter.h"
#include "model/integration.h"

namespace gwport::check {

/// Reports at most one fault of method and uri (the service looks at the method first), then those
/// of the credentials.
void check_backend(const MethodRef& place, const model::Integration& integration,
                   Reporter& reporter);

}  // namespace gwport::check
