#include "cli/controls.h"

#include <filesystem>
#include <string>
#include <system_error>

#include "cli/check_files.h"
#include "cli/input.h"
#include "cli/output.h"
#include "report/text.h"

namespace gwport::cli {
namespace {

/// "1 finding", "2 findings".
std::string findings_text(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " finding" : " findings");
}

}  // namespace

std::optional<pipeline::ControlOptions> take_control_options(std::string_view command,
                                                             const Arguments& arguments) {
  pipeline::ControlOptions options;
  options.config = arguments.value("config");
  for (const std::string_view pair : arguments.values("rule")) {
    const std::string error = pipeline::take_rule(pair, options.rules);
    if (error.empty()) continue;
    complain(std::string(command) + ": " + error);
    return std::nullopt;
  }
  if (arguments.has("fail-severity")) {
    // The choices stand in the order of diag::Severity.
    const auto* chosen =
        std::find(kSeverities.begin(), kSeverities.end(), arguments.value("fail-severity"));
    options.fails_at = static_cast<diag::Severity>(chosen - kSeverities.begin());
  }
  return options;
}

bool configs_are_fine(const Arguments& arguments, const pipeline::Controls& controls) {
  for (const std::string& error : controls.errors()) complain(error);
  write_standard_error(
      report::to_text(controls.findings(), {.color = wants_color(arguments, Stream::kError)}));
  return controls.errors().empty() && controls.findings().empty();
}

std::optional<pipeline::Baseline> take_baseline(std::string_view command,
                                                const Arguments& arguments) {
  const std::string path(arguments.value("baseline"));
  if (arguments.has("update-baseline")) {
    if (path.empty()) {
      complain(std::string(command) + ": --update-baseline needs --baseline FILE");
      return std::nullopt;
    }
    std::error_code unknown;
    if (!std::filesystem::exists(path, unknown)) return pipeline::Baseline(path);
  }
  if (!arguments.has("baseline")) return pipeline::Baseline(path);
  return load_file(arguments, "baseline", pipeline::load_baseline, {});
}

ExitCode update_baseline(const Arguments& arguments, pipeline::Baseline baseline,
                         const std::vector<report::FileFindings>& files) {
  const std::string path(arguments.value("baseline"));
  baseline.replace(files);
  const ExitCode status = deliver_to(path, baseline.json());
  if (status == kFine) complain(path + " has " + findings_text(baseline.size()));
  return status;
}

void tell_of_gone(const Arguments& arguments, const pipeline::Baseline& baseline) {
  const std::size_t gone = baseline.gone();
  if (gone == 0 || arguments.has("quiet")) return;
  complain(findings_text(gone) + " of " + std::string(arguments.value("baseline")) +
           (gone == 1 ? " is" : " are") + " gone; --update-baseline forgets them");
}

}  // namespace gwport::cli
