#include "cli/batch.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "cli/output.h"
#include "pipeline/batch.h"
#include "pipeline/files.h"

namespace gwport::cli {
namespace {

constexpr unsigned kMostJobs = 256;

/// The number of threads, or 0 when it makes no sense.
unsigned jobs_of(const Arguments& arguments) {
  if (!arguments.has("jobs")) return pipeline::default_jobs();
  const std::string_view text = arguments.value("jobs");
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && jobs <= kMostJobs ? jobs : 0;
}

std::size_t uses_of_standard_input(const Arguments& arguments) {
  const auto& operands = arguments.operands();
  const auto named = std::count(operands.begin(), operands.end(), "-");
  return static_cast<std::size_t>(named) + (arguments.value("files-from") == "-" ? 1 : 0);
}

/// What is wrong with the arguments, empty if nothing is.
std::string fault_of(const Arguments& arguments) {
  if (uses_of_standard_input(arguments) > 1) return "standard input can be read only once";
  if (arguments.operands().empty() && !arguments.has("files-from")) {
    return "needs FILE|DIR|PATTERN|-... or --files-from";
  }
  return {};
}

void append(std::vector<pipeline::Input> found, std::vector<pipeline::Input>& inputs) {
  std::move(found.begin(), found.end(), std::back_inserter(inputs));
}

}  // namespace

std::optional<unsigned> take_jobs(std::string_view command, const Arguments& arguments) {
  if (const unsigned jobs = jobs_of(arguments)) return jobs;
  complain(std::string(command) + ": --jobs takes a number from 1 to " + std::to_string(kMostJobs) +
           ", not '" + std::string(arguments.value("jobs")) + "'");
  return std::nullopt;
}

std::optional<Batch> take_batch(std::string_view command, const Arguments& arguments,
                                const std::string& left_out) {
  Batch batch;
  const std::optional<unsigned> jobs = take_jobs(command, arguments);
  if (!jobs) return std::nullopt;
  batch.jobs = *jobs;
  const bool as_list = arguments.has("as-list");
  batch.from_list = as_list || arguments.has("files-from");
  const auto fail = [&](const std::string& problem) {
    complain(std::string(command) + ": " + problem);
    return std::nullopt;
  };
  const std::string fault = fault_of(arguments);
  if (!fault.empty()) return fail(fault);
  for (const std::string& operand : arguments.operands()) {
    append(as_list ? pipeline::find_listed(operand, left_out)
                   : pipeline::find_inputs(operand, left_out),
           batch.inputs);
  }
  if (!arguments.has("files-from")) return batch;
  const std::string path(arguments.value("files-from"));
  const pipeline::FileText list =
      path == "-" ? pipeline::read_standard_input() : pipeline::read_file(path);
  if (!list.text) return fail("can't read the list " + path + ": " + list.error);
  for (const std::string_view each : pipeline::paths_of_list(*list.text)) {
    append(pipeline::find_listed(std::string(each), left_out), batch.inputs);
  }
  return batch;
}

}  // namespace gwport::cli
