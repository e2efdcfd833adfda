// What a format of a report is written from.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "report/finding.h"

namespace gwport::report {

/// The findings of a run and how they are to be shown.
struct Report {
  std::span<const FileFindings> files;
  Summary summary;            ///< of everything that was found, shown or not
  bool color = false;         ///< ANSI colours, in formats for people
  bool with_summary = false;  ///< a last line with the summary, in formats for people
  std::string_view version;   ///< of gwport
};

/// Leaves the `most` worst findings, in their order, and gives the summary of all.
[[nodiscard]] Summary keep_worst(std::vector<FileFindings>& files, std::size_t most);

}  // namespace gwport::report
