// ImportRestApi and PutRestApi, end to end: the stages joined.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "check/check.h"
#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "model/state.h"
#include "read/read.h"
#include "text/read.h"

namespace gwport::pipeline {

enum class PutMode { kMerge, kOverwrite };

struct ImportOptions {
  text::ReadOptions text;
  read::Options read;
  check::Limits limits;
  bool fail_on_warnings = false;
  /// Look at what the service does not come to, too: at a body above the limit, at OpenAPI 3.1 as
  /// if it were 3.0, behind a value that its parser breaks off at. Its answer stays the same.
  bool look_on = false;
  PutMode mode = PutMode::kMerge;  ///< used when there is a state to put onto
  /// Values of ${AWS::Region}, ${AWS::AccountId}, ${AWS::Partition} by full name ("AWS::Region"),
  /// and of any other ${name} or {{name}}. A variable without a value stays as it is.
  std::vector<std::pair<std::string, std::string>> variables;
};

/// What the service would answer.
struct ImportResult {
  doc::Document document;         ///< keeps the text for positions
  diag::Diagnostics diagnostics;  ///< in the service's order
  /// The API afterwards; empty when refused.
  std::optional<model::State> state;
  /// What was made of a document that is refused all the same; empty if nothing was.
  std::optional<model::State> refused;
  /// When refused by the service: the message of its BadRequestException, envelope included.
  std::string error_message;
  /// Refused by gwport itself (exit status 2, no envelope).
  bool unreadable = false;
};

/// ImportRestApi when `onto` is null, else PutRestApi onto that state (which is not changed).
[[nodiscard]] ImportResult import_api(std::unique_ptr<diag::Source> source,
                                      const ImportOptions& options,
                                      const model::State* onto = nullptr);

}  // namespace gwport::pipeline
