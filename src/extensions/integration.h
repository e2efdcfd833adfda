// x-amazon-apigateway-integration: on an operation or an any-method, both versions.
// Source: developer guide, "x-amazon-apigateway-integration object" and its parts.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "extensions/place.h"
#include "model/integration.h"

namespace gwport::extensions {

/// The Integration that `node` (the value of the key) becomes. Types are upper-cased, defaults
/// filled in; what the service drops is reported. Null without a report if `node` is null; null
/// after a malformed integration (reported, refused) and after an unknown or missing type
/// (reported, a warning: the method is created without an integration).
[[nodiscard]] std::optional<model::Integration> read_integration(const doc::Node& node,
                                                                 const MethodPlace& place,
                                                                 diag::Diagnostics& diagnostics);

}  // namespace gwport::extensions
