#include "report/checkstyle.h"

#include "report/fingerprint.h"
#include "report/xml.h"

namespace gwport::report {
namespace {

std::string_view severity_of(diag::Severity severity) {
  return diag::name_of(severity == diag::Severity::kHint ? diag::Severity::kInfo : severity);
}

void append_finding(std::string& out, const Finding& finding) {
  out += "    <error";
  if (finding.place.known) {
    append_attribute(out, "line", finding.place.begin.line);
    append_attribute(out, "column", finding.place.begin_character);
  }
  append_attribute(out, "severity", severity_of(finding.severity));
  append_attribute(out, "message", finding.message);
  append_attribute(out, "source", "gwport." + std::string(finding.rule->id));
  out += "/>\n";
}

}  // namespace

void to_checkstyle(const Report& report, const Take& take) {
  std::string out(kXmlHead);
  out += "<checkstyle version=\"8.0\">\n";
  for (const FileFindings& file : report.files) {
    out += "  <file";
    append_attribute(out, "name", plain_path(file.file));
    out += ">\n";
    for (const Finding& finding : file.findings) {
      append_finding(out, finding);
      pass_on(out, take);
    }
    out += "  </file>\n";
  }
  out += "</checkstyle>\n";
  take(out);
}

}  // namespace gwport::report
