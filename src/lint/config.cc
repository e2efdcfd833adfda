#include "lint/config.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "lint/glob.h"

namespace gwport::lint {
namespace {

constexpr std::array<std::string_view, 5> kLevels{"error", "warning", "info", "hint", "off"};

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

}  // namespace

bool take_level(std::string_view word, Level& level) {
  const auto* found = std::find(kLevels.begin(), kLevels.end(), word);
  if (found == kLevels.end()) return false;
  // The words stand in the order of diag::Severity, "off" behind them.
  const auto place = static_cast<std::size_t>(found - kLevels.begin());
  level.reset();
  if (*found != "off") level = static_cast<diag::Severity>(place);
  return true;
}

std::span<const std::string_view> level_names() { return kLevels; }

bool means(const std::vector<std::string>& patterns, std::string_view path) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return glob_matches(pattern, path); });
}

Config combined(Config base, Config config) {
  base.folder = std::move(config.folder);
  append(base.ignore, config.ignore);
  append(base.rules, config.rules);
  append(base.overrides, config.overrides);
  append(base.accepted, config.accepted);
  if (config.fails_at) base.fails_at = config.fails_at;
  return base;
}

}  // namespace gwport::lint
