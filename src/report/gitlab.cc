#include "report/gitlab.h"

#include "report/fingerprint.h"
#include "report/printable.h"
#include "text/json_writer.h"

namespace gwport::report {
namespace {

std::string_view severity_of(diag::Severity severity) {
  constexpr std::string_view kNames[] = {"critical", "major", "minor", "info"};
  return kNames[static_cast<std::size_t>(severity)];
}

void append_location(text::JsonWriter& json, std::string_view path, const Place& place) {
  json.begin_object();
  json.member("path", valid_utf8(plain_path(path)));
  json.key("lines");
  json.begin_object();
  json.member_integer("begin", place.begin.line);
  json.member_integer("end", place.end.line);
  json.end_object();
  json.end_object();
}

}  // namespace

void to_gitlab(const Report& report, const Take& take) {
  text::JsonWriter json(take, text::JsonStyle::kPretty, text::JsonEnd::kNewLine);
  Fingerprints fingerprints;
  json.begin_array();
  for (const FileFindings& file : report.files) {
    for (const Finding& finding : file.findings) {
      json.begin_object();
      json.member("description", valid_utf8(finding.message));
      json.member("check_name", finding.rule->id);
      json.member("fingerprint", fingerprints.of(file.file, finding));
      json.member("severity", severity_of(finding.severity));
      json.key("location");
      append_location(json, file.file, finding.place);
      json.end_object();
    }
  }
  json.end_array();
}

}  // namespace gwport::report
