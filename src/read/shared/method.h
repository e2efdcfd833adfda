// An operation becomes a Method.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "doc/node.h"
#include "model/resource.h"
#include "read/schema/models.h"
#include "read/shared/context.h"
#include "read/shared/security.h"
#include "read/shared/version.h"

namespace gwport::read {

/// What the methods of one API share. Everything it refers to outlives it.
struct ApiScope {
  Context& context;
  const Version& version;
  Models& models;
  Schemes schemes;
  Protection protection;  ///< of the document's `security`
  /// Ids of the declared request validators, by name.
  std::unordered_map<std::string_view, std::string_view> validators;
};

/// Reads the operation under the key that stands for `http_method` (upper case; ANY for the
/// any-method extension) into the Method of `resource`. `path_item` is where its shared parameters
/// are.
[[nodiscard]] model::Method read_method(ApiScope& scope, const doc::Node& path_item,
                                        const doc::Node& operation, std::string_view http_method,
                                        const model::Resource& resource);

}  // namespace gwport::read
