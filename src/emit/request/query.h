// The query of a request.
#pragma once

#include <string>
#include <string_view>

#include "emit/request/request.h"

namespace gwport::emit {

/// The query of a call, percent-encoded, as its client puts it together: in the order of the call,
/// but for the JavaScript SDK, which sorts by name. No client sends a name of its own choice twice:
/// where an entry of `parameters` is named like another member of the query, the JavaScript SDK
/// keeps the first of the two, and botocore the last, in the place of the first. What botocore has
/// in the path of the call (mode=import) it sends in any case.
/// Source: recorded: botocore 1.29 and 1.43, AWS SDK for JavaScript 3.1142.
[[nodiscard]] std::string make_query(const OperationShape& shape,
                                     const RequestParameters& parameters);

/// A percent-encoded query, sorted by name and value as they are written: as it is signed.
/// Source: AWS General Reference, signature version 4, canonical query.
[[nodiscard]] std::string canonical_query(std::string_view query);

}  // namespace gwport::emit
