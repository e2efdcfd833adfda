#include "cli/convert_lines.h"

#include <unistd.h>

#include <atomic>
#include <optional>
#include <string>
#include <utility>

#include "cli/batch.h"
#include "cli/input.h"
#include "cli/output.h"
#include "pipeline/batch.h"
#include "pipeline/convert_line.h"
#include "pipeline/files.h"
#include "pipeline/lines.h"

namespace gwport::cli {
namespace {

/// Lines that are worked on or wait for earlier ones, for each thread: each can be a large
/// document.
constexpr std::size_t kLinesAhead = 4;

/// What is wrong with the options, empty if nothing is.
std::string fault_of(const Arguments& arguments) {
  for (const char* option : {"out-dir", "in-place", "files-from", "output-file"}) {
    if (!arguments.has(option)) continue;
    return "--ndjson goes from standard input to standard output, without --" + std::string(option);
  }
  const auto& operands = arguments.operands();
  const bool files = operands.size() > 1 || (operands.size() == 1 && operands.front() != "-");
  return files ? "--ndjson reads standard input, not files" : "";
}

pipeline::ConvertedLine convert_one(const Arguments& arguments,
                                    const pipeline::ConvertOptions& options,
                                    const pipeline::Line& line) {
  if (line.too_long) {
    return pipeline::unreadable_line("the line is longer than " +
                                     std::to_string(pipeline::kMaxInputBytes >> 20) +
                                     " MiB, the most that gwport reads");
  }
  return pipeline::convert_line(line.text, name_of_input(arguments, "-"), options,
                                least_severity(arguments));
}

bool is_blank(const pipeline::Line& line) {
  return !line.too_long && line.text.find_first_not_of(" \t") == std::string::npos;
}

}  // namespace

ExitCode convert_lines(const Arguments& arguments, const pipeline::ConvertOptions& options) {
  const std::string fault = fault_of(arguments);
  const std::optional<unsigned> jobs = take_jobs("convert", arguments);
  if (!fault.empty()) complain("convert: " + fault);
  if (!fault.empty() || !jobs) return kTrouble;
  pipeline::LineReader lines(STDIN_FILENO);
  std::atomic<ExitCode> printing{kFine};  // once it fails nothing more is read
  ExitCode status = kFine;
  pipeline::run_in_order(*jobs, *jobs * kLinesAhead, [&]() -> pipeline::Work {
    std::optional<pipeline::Line> line = lines.next();
    while (line && is_blank(*line)) line = lines.next();
    if (!line || printing != kFine) return {};
    return [&, line = std::move(*line)]() -> pipeline::Finish {
      return [&, result = convert_one(arguments, options, line)] {
        if (!result.converted) status = kFindings;
        if (printing == kFine) printing = deliver({}, result.text);
      };
    };
  });
  if (printing != kFine) return printing;
  if (lines.error().empty()) return status;
  complain("can't read standard input: " + lines.error());
  return kTrouble;
}

}  // namespace gwport::cli
