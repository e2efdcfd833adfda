// Findings of a day in the past: known, not shown, and not yet mended.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "pipeline/load.h"
#include "report/finding.h"

namespace gwport::pipeline {

/// How often a finding is known: by file (relative to the baseline's folder), rule, JSON pointer
/// and message. Lines do not count, so a finding that moves is still known.
class Baseline {
 public:
  using Key = std::tuple<std::string, std::string, std::string, std::string>;

  /// `path` is that of the baseline itself.
  explicit Baseline(const std::string& path);

  void add(Key key, std::size_t count) { known_[std::move(key)] += count; }

  /// Takes away the findings that are known, each as often as it is known; none of a file that was
  /// not looked at to its end.
  void hide_known(std::vector<report::FileFindings>& files);

  /// After hide_known(): how many known findings of these files were not found any more.
  [[nodiscard]] std::size_t gone() const;

  /// Knows these findings from now on, and of these files no others. What is known of files that
  /// were not looked at to their end stays as it is.
  void replace(const std::vector<report::FileFindings>& files);

  /// {"baseline": [{"file", "rule", "pointer", "message", "count"}]}, sorted.
  [[nodiscard]] std::string json() const;

  [[nodiscard]] std::size_t size() const;

 private:
  [[nodiscard]] std::string name_of(const std::string& file) const;

  std::string folder_;
  std::map<Key, std::size_t> known_;
  std::set<std::string> looked_at_;
};

/// Reads one. Unknown members are findings.
[[nodiscard]] Loaded<Baseline> load_baseline(std::unique_ptr<diag::Source> source,
                                             const text::ReadOptions& options);

}  // namespace gwport::pipeline
