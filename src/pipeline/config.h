// Configuration files: found, read, and put together with those that they build on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lint/config.h"
#include "report/finding.h"

namespace gwport::pipeline {

/// The name of a configuration file.
inline constexpr std::string_view kConfigName = ".gwport.yaml";

/// The configuration that counts for a folder (absolute): in it or the nearest one above, but not
/// above a folder that is a repository (has a `.git`). Empty for none.
[[nodiscard]] std::string find_config(const std::string& folder);

/// A configuration, or what is wrong with it.
struct LoadedConfig {
  std::optional<lint::Config> config;  ///< empty if anything is wrong
  std::vector<report::FileFindings> findings;
  std::string error;  ///< the file can't be opened: what to say
};

/// Reads a file and those under `extends`, which it overrules. Their patterns are about the same
/// files: those below the folder of this one.
[[nodiscard]] LoadedConfig load_config(const std::string& path);

}  // namespace gwport::pipeline
