#include "cli/findings.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "cli/output.h"
#include "gwport/gwport.h"
#include "pipeline/files.h"
#include "pipeline/paths.h"

namespace gwport::cli {
namespace {

/// One value of --format.
struct Target {
  std::string_view format;
  std::string_view file;  ///< empty: the result
};

std::vector<Target> targets_of(const Arguments& arguments) {
  std::vector<Target> targets;
  for (const std::string_view value : arguments.values("format")) {
    const std::size_t equals = std::min(value.find('='), value.size());
    targets.push_back({value.substr(0, equals), value.substr(std::min(equals + 1, value.size()))});
  }
  if (targets.empty()) targets.push_back({report::kFormatNames.front(), {}});
  return targets;
}

/// Empty when it is no number.
std::optional<std::size_t> number_of(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Where it goes: an absolute path, or empty for standard output.
std::string file_of(const Arguments& arguments, const Target& target) {
  const std::string_view file =
      target.file.empty() ? arguments.value("output-file", "-") : target.file;
  return file == "-" ? std::string() : pipeline::absolute_path(std::string(file));
}

void keep_errors(std::vector<report::FileFindings>& files) {
  for (report::FileFindings& file : files) {
    std::erase_if(file.findings, [](const report::Finding& finding) {
      return finding.severity != diag::Severity::kError;
    });
  }
}

ExitCode worse(ExitCode a, ExitCode b) { return std::max(a, b); }

}  // namespace

std::string check_findings_options(const Arguments& arguments) {
  std::vector<std::string> files;
  for (const Target& target : targets_of(arguments)) {
    const std::string file = file_of(arguments, target);
    if (std::find(files.begin(), files.end(), file) != files.end()) {
      return target.file.empty() ? "only one --format can go to the result; give others =FILE"
                                 : "two formats can't go to " + std::string(target.file);
    }
    files.push_back(file);
  }
  const std::string_view most = arguments.value("max-findings", "0");
  if (number_of(most)) return {};
  return "--max-findings takes a number, not '" + std::string(most) + "'";
}

bool may_be_written(const Arguments& arguments, std::span<const std::string_view> inputs) {
  std::vector<pipeline::FileVersion> outputs;
  for (const Target& target : targets_of(arguments)) {
    const std::string path = file_of(arguments, target);
    if (path.empty()) continue;
    if (const auto there = pipeline::version_of(path)) outputs.push_back(*there);
  }
  for (const std::string_view name : inputs) {
    if (outputs.empty()) break;
    const auto input = pipeline::version_of(std::string(name));
    const auto same = [&](const pipeline::FileVersion& output) {
      return output.device == input->device && output.number == input->number;
    };
    if (!input || std::none_of(outputs.begin(), outputs.end(), same)) continue;
    complain("the result would replace the document " + std::string(name));
    return false;
  }
  return true;
}

ExitCode deliver_findings(const Arguments& arguments, std::vector<report::FileFindings> files,
                          ExitCode status) {
  std::vector<std::string_view> inputs;
  inputs.reserve(files.size());
  for (const report::FileFindings& file : files) inputs.push_back(file.file);
  if (!may_be_written(arguments, inputs)) return kTrouble;
  if (arguments.has("quiet")) keep_errors(files);
  const auto most = number_of(arguments.value("max-findings"));
  report::Report shown{
      .summary = most ? report::keep_worst(files, *most) : report::summarize(files),
      .with_summary = !arguments.has("quiet"),
      .version = version()};
  shown.files = files;
  ExitCode worst = status;
  for (const Target& target : targets_of(arguments)) {
    shown.color = target.file.empty() && wants_color(arguments, Stream::kOutput);
    const pipeline::Produce text = [&](const pipeline::Put& put) {
      report::render(target.format, shown, put);
    };
    worst = worse(worst, target.file.empty() ? deliver(arguments, text)
                                             : deliver_to(std::string(target.file), text));
  }
  return worst;
}

}  // namespace gwport::cli
