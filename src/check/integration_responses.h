// Integration responses: what PutIntegrationResponse refuses.
#pragma once

#include "check/reporter.h"
#include "model/integration.h"

namespace gwport::check {

/// Status code, pattern, headers and templates of one response; `place` is its method.
void check_integration_response(const MethodRef& place, const model::IntegrationResponse& response,
                                Reporter& reporter);

/// Whether a regular expression has a fault that no dialect takes: an unclosed bracket, a closing
/// parenthesis too many, a quantifier with nothing before it, a backslash at the end.
[[nodiscard]] bool is_broken_pattern(std::string_view pattern);

}  // namespace gwport::check
