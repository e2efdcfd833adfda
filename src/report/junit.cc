#include "report/junit.h"

#include <algorithm>

#include "report/fingerprint.h"
#include "report/xml.h"

namespace gwport::report {
namespace {

std::size_t failures_of(const FileFindings& file) {
  return static_cast<std::size_t>(
      std::count_if(file.findings.begin(), file.findings.end(),
                    [&](const Finding& finding) { return file.fails(finding); }));
}

void append_counts(std::string& out, std::size_t tests, std::size_t failures) {
  append_attribute(out, "tests", tests);
  append_attribute(out, "failures", failures);
  append_attribute(out, "errors", std::size_t{0});
  out += ">\n";
}

std::size_t tests_of(const FileFindings& file) {
  return std::max<std::size_t>(file.findings.size(), 1);
}

std::string place_text(const Place& place) {
  if (!place.known) return {};
  return std::to_string(place.begin.line) + ':' + std::to_string(place.begin.column);
}

/// Everything that there is to say, for the one field that CI servers show.
std::string text_of(std::string_view path, const Finding& finding) {
  std::string text(path);
  if (finding.place.known) text += ':' + place_text(finding.place);
  text += ": ";
  text += diag::name_of(finding.severity);
  text += ": " + finding.message;
  if (!finding.hint().empty()) text.append("\nhint: ").append(finding.hint());
  return text;
}

void append_case(std::string& out, std::string_view path, std::string_view name,
                 const Finding* finding, bool fails) {
  out += "    <testcase";
  append_attribute(out, "name", name);
  append_attribute(out, "classname", path);
  append_attribute(out, "file", path);
  if (finding != nullptr && finding->place.known) {
    append_attribute(out, "line", finding->place.begin.line);
  }
  if (finding == nullptr) {
    out += "/>\n";
    return;
  }
  out += ">\n      <";
  out += fails ? "failure" : "system-out";
  if (fails) {
    append_attribute(out, "message", finding->message);
    append_attribute(out, "type", finding->rule->id);
  }
  out += '>';
  append_xml(out, text_of(path, *finding));
  out += fails ? "</failure>\n" : "</system-out>\n";
  out += "    </testcase>\n";
}

void append_suite(std::string& out, const FileFindings& file, const Take& take) {
  const std::string_view path = plain_path(file.file);
  out += "  <testsuite";
  append_attribute(out, "name", path);
  append_counts(out, tests_of(file), failures_of(file));
  if (file.findings.empty()) append_case(out, path, "no findings", nullptr, false);
  for (const Finding& finding : file.findings) {
    std::string name(finding.rule->id);
    if (finding.place.known) name += ' ' + place_text(finding.place);
    append_case(out, path, name, &finding, file.fails(finding));
    pass_on(out, take);
  }
  out += "  </testsuite>\n";
}

}  // namespace

void to_junit(const Report& report, const Take& take) {
  std::size_t tests = 0;
  std::size_t failures = 0;
  for (const FileFindings& file : report.files) {
    tests += tests_of(file);
    failures += failures_of(file);
  }
  std::string out(kXmlHead);
  out += "<testsuites";
  append_attribute(out, "name", "gwport");
  append_counts(out, tests, failures);
  for (const FileFindings& file : report.files) append_suite(out, file, take);
  out += "</testsuites>\n";
  take(out);
}

}  // namespace gwport::report
