// Info Object, the same in both versions.
#pragma once

#include "model/rest_api.h"
#include "read/read.h"
#include "read/shared/context.h"

namespace gwport::read {

/// A RestApi with everything that `info` and the options say: name, description, version, id,
/// creation date and endpoint configuration. A document without a title gets the service's default
/// name (reported).
[[nodiscard]] model::RestApi read_info(Context& context, const Options& options);

}  // namespace gwport::read
