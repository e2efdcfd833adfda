#include "report/unix.h"

#include "report/printable.h"

namespace gwport::report {

void to_unix(const Report& report, const Take& take) {
  std::string out;
  for (const FileFindings& file : report.files) {
    for (const Finding& finding : file.findings) {
      out += printable(file.file);
      out += ':' + std::to_string(finding.place.begin.line);
      out += ':' + std::to_string(finding.place.begin.column) + ": ";
      out += diag::name_of(finding.severity);
      out += ": " + printable(finding.message) + " [";
      out += finding.rule->id;
      out += "]\n";
      pass_on(out, take);
    }
  }
  take(out);
}

}  // namespace gwport::report
