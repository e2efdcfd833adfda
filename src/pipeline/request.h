// The HTTP request of a call, as an AWS client sends it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/import.h"

namespace gwport::pipeline {

/// What of an import goes into its request as it was given.
struct ImportCall {
  std::vector<std::pair<std::string, std::string>> parameters;  ///< in the order given
  bool fail_on_warnings = false;
  std::optional<PutMode> mode;  ///< not sent if not given
};

/// ImportRestApi, or PutRestApi of the API `onto`, with this document, as JSON with a line end.
[[nodiscard]] std::string import_request_json(std::string_view document, const ImportCall& call,
                                              const model::State* onto);

}  // namespace gwport::pipeline
