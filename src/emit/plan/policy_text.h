// The resource policy of an API as people write it.
#pragma once

#include <string>

namespace gwport::emit {

/// The JSON text of a policy, which the service keeps escaped as inside a string
/// (model::RestApi::policy); a text that is not escaped comes back as it is.
[[nodiscard]] std::string policy_text(const std::string& policy);

}  // namespace gwport::emit
