// What differs between Swagger 2.0 and OpenAPI 3.0 for the reader.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/dialect.h"
#include "doc/node.h"
#include "read/shared/context.h"
#include "read/shared/operation.h"

namespace gwport::read {

/// An operation's parameters, its path item's included, with references followed.
using ParameterNodes = std::vector<const doc::Node*>;

/// One version of the specification.
struct Version {
  std::string_view parameters;        ///< pointer of the shared parameters
  std::string_view security_schemes;  ///< pointer of the security schemes
  /// The path part that the basepath parameter is about, as written; empty when there is none.
  std::string (*base_path)(Context& context);
  Operation (*read_operation)(Context& context, const doc::Node& operation,
                              const ParameterNodes& parameters);
};

/// The version for a dialect.
[[nodiscard]] const Version& version_of(doc::Dialect dialect);

}  // namespace gwport::read
