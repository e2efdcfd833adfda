// What a user says about findings: how bad each rule is, where, and which are known and accepted.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/rule.h"

namespace gwport::lint {

/// What the findings of a rule count as; nothing: they are not shown.
using Level = std::optional<diag::Severity>;

struct RuleLevel {
  const diag::Rule* rule = nullptr;  ///< never null; static storage
  Level level;
};

/// Levels for the files that a pattern (lint/glob.h) means.
struct Override {
  std::vector<std::string> files;
  std::vector<RuleLevel> rules;
};

/// A finding that is known and accepted, though not mended.
struct Acceptance {
  const diag::Rule* rule = nullptr;  ///< never null; none that the service refuses
  std::vector<std::string> files;    ///< patterns; empty: every file
  std::string at;                    ///< JSON pointer of what it is about; empty: anywhere
  std::string where;                 ///< "file:line:column", to report that it is of no use
};

/// A whole configuration. Of two levels for a rule the later one counts.
struct Config {
  std::string folder;  ///< absolute; paths are matched relative to it. Empty: no file was read
  std::vector<std::string> ignore;  ///< patterns of files that are not looked at
  std::vector<RuleLevel> rules;
  std::vector<Override> overrides;
  std::vector<Acceptance> accepted;
  std::optional<diag::Severity> fails_at;  ///< nothing: errors
};

/// The level that a word names (error, warning, info, hint or off); false when it names none.
[[nodiscard]] bool take_level(std::string_view word, Level& level);

/// The words that take_level knows.
[[nodiscard]] std::span<const std::string_view> level_names();

/// Whether one of the patterns means the path.
[[nodiscard]] bool means(const std::vector<std::string>& patterns, std::string_view path);

/// `base`, and `config` on top of it.
[[nodiscard]] Config combined(Config base, Config config);

}  // namespace gwport::lint
