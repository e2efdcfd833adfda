// A document becomes the API that ImportRestApi would create.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::read {

/// What becomes of basePath or servers[0].url. Source: developer guide, "Set the OpenAPI basePath
/// property".
enum class BasePath { kIgnore, kPrepend, kSplit };

struct Options {
  BasePath base_path = BasePath::kIgnore;
  bool ignore_documentation = false;
  /// Whether documentation parts come whole. Those who only report spare themselves a fifth of the
  /// import: the parts then have nothing but their origin, which the quota needs.
  bool whole_documentation = true;
  std::string endpoint_type = "EDGE";  ///< EDGE, REGIONAL or PRIVATE
  std::string rest_api_id;             ///< goes into model references; made from the title if empty
  /// Names of models that the API has already and keeps (PutRestApi, merge): references of the
  /// document find them. Inferred: no answer shows a merge that needs one.
  std::vector<std::string> existing_models;
  std::string created_date = "1970-01-01T00:00:00Z";
  /// Where the API would live, for ARNs that the service completes; empty: not known.
  std::string region;
  std::string account_id;
  std::string partition = "aws";
};

/// Reads a document whose parser gave one (check::report_parse_issues). Everything that the service
/// drops or warns about on the way is reported, in its order; refusals about the finished entities
/// are src/check's. Ids are made from content.
[[nodiscard]] model::State read_api(const doc::Node& root, doc::Dialect dialect,
                                    const Options& options, diag::Diagnostics& diagnostics);

}  // namespace gwport::read
