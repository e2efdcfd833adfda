// The exports of a golden case: one line of its file `exports` gives four documents.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/state.h"

namespace gwport::tests {

/// An exported document under the name of its expected file.
struct NamedExport {
  std::string name;  ///< such as apigateway.oas30.yaml
  std::string text;  ///< the document, or the refusal as the command line prints it
};

/// The documents that a line asks for: `NAME OPTION=VALUE ...`, in both versions and both
/// notations. Options are extensions, stage-name, rest-api-id, region, created-date,
/// documentation-version, documentation-created-date and member-order. Empty for a line with an
/// unknown option.
[[nodiscard]] std::vector<NamedExport> exports_of(const model::State& state,
                                                  const std::string& line);

}  // namespace gwport::tests
