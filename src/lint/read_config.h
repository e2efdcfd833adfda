// The configuration file as a tree, read.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "lint/config.h"

namespace gwport::lint {

/// A file that the configuration builds on, as it is written.
struct Extended {
  std::string path;
  diag::Span span;
};

/// What one file says.
struct ConfigFile {
  Config config;  ///< without folder
  std::vector<Extended> extends;
};

/// Reads the root of a configuration:
///     extends: shared.yaml                 # or a list
///     fail-severity: warning
///     ignore: [vendor, "**/*.draft.yaml"]
///     rules: {rule-id: error}              # error, warning, info, hint or off
///     overrides: [{files: [legacy], rules: {rule-id: off}}]
///     accept: [{rule: rule-id, files: [a.yaml], at: /paths, reason: why}]
/// Reports unknown keys and rules, repeated keys and values of the wrong kind, and goes on.
[[nodiscard]] ConfigFile read_config(const doc::Document& document, diag::Diagnostics& diagnostics);

}  // namespace gwport::lint
