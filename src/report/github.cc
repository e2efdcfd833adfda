#include "report/github.h"

#include "report/fingerprint.h"
#include "report/printable.h"

namespace gwport::report {
namespace {

std::string_view command_of(diag::Severity severity) {
  if (severity == diag::Severity::kError) return "error";
  return severity == diag::Severity::kWarning ? "warning" : "notice";
}

/// The text with the bytes that would end or split a command escaped; `special` are those beyond
/// percent signs and line ends.
std::string escaped(std::string_view text, std::string_view special) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const std::string wanted = "%\r\n" + std::string(special);
  std::string out;
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find_first_of(wanted), text.size());
    append_printable(out, text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto byte = static_cast<unsigned char>(text.front());
    out += {'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
    text.remove_prefix(1);
  }
  return out;
}

void append_place(std::string& out, const Place& place) {
  out += ",line=" + std::to_string(place.begin.line);
  out += ",endLine=" + std::to_string(place.end.line);
  if (place.begin.line != place.end.line) return;
  out += ",col=" + std::to_string(place.begin_character);
  out += ",endColumn=" + std::to_string(place.end_character);
}

}  // namespace

std::string github_message(std::string_view text) { return escaped(text, ""); }

std::string github_property(std::string_view value) { return escaped(value, ":,"); }

void to_github(const Report& report, const Take& take) {
  std::string out;
  for (const FileFindings& file : report.files) {
    for (const Finding& finding : file.findings) {
      out += "::";
      out += command_of(finding.severity);
      out += " file=" + github_property(plain_path(file.file));
      if (finding.place.known) append_place(out, finding.place);
      out += ",title=" + github_property(finding.rule->id) + "::";
      out += github_message(finding.message);
      if (!finding.hint().empty()) out += "%0Ahint: " + github_message(finding.hint());
      out += '\n';
      pass_on(out, take);
    }
  }
  take(out);
}

}  // namespace gwport::report
