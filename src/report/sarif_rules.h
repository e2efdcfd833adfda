// The rules of a SARIF log.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/finding.h"
#include "text/json_writer.h"

namespace gwport::report {

/// The rules that occur among findings, in the order of their first one.
class SarifRules {
 public:
  explicit SarifRules(std::span<const FileFindings> files);

  /// The place of a rule that occurs.
  [[nodiscard]] std::int64_t index_of(const diag::Rule* rule) const { return places_.at(rule); }

  /// Writes the member `rules`.
  void write(text::JsonWriter& json) const;

 private:
  std::vector<const diag::Rule*> rules_;
  std::unordered_map<const diag::Rule*, std::int64_t> places_;
};

/// error, warning or note.
[[nodiscard]] std::string_view sarif_level(diag::Severity severity);

}  // namespace gwport::report
