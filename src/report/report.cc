#include "report/report.h"

#include <algorithm>
#include <array>

namespace gwport::report {

Summary keep_worst(std::vector<FileFindings>& files, std::size_t most) {
  Summary found = summarize(files);
  std::array<std::size_t, 4> keep{found.errors, found.warnings, found.infos, found.hints};
  for (std::size_t& count : keep) {
    const std::size_t kept = std::min(count, most);
    most -= kept;
    found.not_shown += count - kept;
    count = kept;
  }
  if (found.not_shown == 0) return found;
  for (FileFindings& file : files) {
    std::erase_if(file.findings, [&](const Finding& finding) {
      std::size_t& rest = keep[static_cast<std::size_t>(finding.severity)];
      if (rest == 0) return true;
      --rest;
      return false;
    });
  }
  return found;
}

}  // namespace gwport::report
