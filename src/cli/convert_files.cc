#include "cli/convert_files.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/batch.h"
#include "cli/heap.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "pipeline/batch.h"
#include "pipeline/outputs.h"
#include "pipeline/recognize.h"
#include "report/finding.h"
#include "report/printable.h"

namespace gwport::cli {
namespace {

/// What can become of an input. Ordered as the summary counts.
enum class Fate : std::uint8_t {
  kConverted,
  kUnchanged,  ///< it has the target's version, and would only be written anew
  kRefused,    ///< for what its findings say
  kFailed,     ///< it could not be read, or its result not written
  kSkipped,    ///< no OpenAPI document, or the same file once more
};

constexpr std::array<std::string_view, 5> kFates{"converted", "unchanged", "not converted",
                                                 "failed", "skipped"};

struct Converted {
  Fate fate = Fate::kSkipped;
  std::string line;  ///< what to say about it; empty: nothing
  report::FileFindings findings;
  std::size_t losses = 0;
};

/// What is the same for all inputs.
struct Job {
  const Arguments& arguments;
  const pipeline::ConvertOptions& options;
  bool in_place;
};

std::string losses_of(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " loss" : " losses");
}

Converted failed(const std::string& problem) {
  return {Fate::kFailed, "gwport: " + problem, {}, 0};
}

/// Writes the result.
Converted write(const Job& job, const pipeline::ConvertedDocument& document,
                const pipeline::FileVersion& read, const std::string& path) {
  std::string error = job.in_place ? std::string() : pipeline::make_folders_of(path);
  if (error.empty()) {
    error = pipeline::write_file(path, document.text, job.in_place ? &read : nullptr);
  }
  if (!error.empty()) return failed("can't write " + path + ": " + error);
  Converted converted{Fate::kConverted, document.document.source->name(), {}, document.losses};
  converted.line += job.in_place ? std::string(": converted") : " -> " + path;
  if (document.losses != 0) converted.line += ", " + losses_of(document.losses);
  return converted;
}

Converted convert_one(const Job& job, const pipeline::Input& input, const std::string& path) {
  if (!input.error.empty()) return failed("can't read " + input.path + ": " + input.error);
  if (path.empty()) return {};
  Opened opened = try_open(job.arguments, input.path);
  if (!opened.source) return failed(opened.error);
  if (!input.named && !pipeline::may_be_openapi(opened.source->text())) return {};
  const pipeline::ConvertedDocument document =
      pipeline::convert_document(std::move(opened.source), job.options);
  const doc::Node* root = document.document.root;
  if (!input.named && root != nullptr && !pipeline::is_openapi(*root)) return {};
  Converted converted;
  if (!document.text) {
    converted.fate = document.limit_reached ? Fate::kFailed : Fate::kRefused;
    converted.line = input.path + ": not converted";
  } else if (job.in_place && document.same_version) {
    converted.fate = Fate::kUnchanged;
    converted.line = input.path + ": unchanged, it has that version";
  } else {
    converted = write(job, document, opened.version, path);
  }
  converted.findings = report::collect(document.document, document.diagnostics.list(),
                                       least_severity(job.arguments));
  return converted;
}

/// Shows what came of the inputs, one after the other.
class Show {
 public:
  Show(const Arguments& arguments, std::size_t inputs)
      : arguments_(arguments),
        progress_(arguments, inputs),
        as_text_(arguments.value("format", "text") == "text"),
        quiet_(arguments.has("quiet")) {}

  void take(Converted converted) {
    progress_.step();
    ++fates_[static_cast<std::size_t>(converted.fate)];
    losses_ += converted.losses;
    std::string text;
    if (as_text_) {
      text = format_findings(arguments_, {std::move(converted.findings)}, Stream::kError);
    } else if (!converted.findings.findings.empty()) {
      findings_.push_back(std::move(converted.findings));
    }
    const bool wanted = converted.fate == Fate::kFailed || (as_text_ && !quiet_);
    if (wanted && !converted.line.empty()) text += report::printable(converted.line) + '\n';
    if (!text.empty()) progress_.say(text);
  }

  /// The findings in a format that needs them all at once, or the summary.
  void end() {
    if (!as_text_) return progress_.say(format_findings(arguments_, findings_, Stream::kError));
    if (quiet_) return;
    std::string text;
    for (std::size_t i = 0; i < kFates.size(); ++i) {
      if (fates_[i] == 0 && i != 0) continue;
      if (i != 0) text += ", ";
      text += std::to_string(fates_[i]) + ' ';
      text += kFates[i];
    }
    if (losses_ != 0) text += "; " + losses_of(losses_);
    progress_.say(text + '\n');
  }

  [[nodiscard]] std::size_t count(Fate fate) const {
    return fates_[static_cast<std::size_t>(fate)];
  }

 private:
  const Arguments& arguments_;
  Progress progress_;
  bool as_text_;
  bool quiet_;
  std::array<std::size_t, kFates.size()> fates_{};
  std::size_t losses_ = 0;
  std::vector<report::FileFindings> findings_;
};

/// What is wrong with the options, empty if nothing is.
std::string fault_of(const Arguments& arguments, const Batch& batch) {
  const bool in_place = arguments.has("in-place");
  if (!in_place && !arguments.has("out-dir")) {
    return "several inputs need --out-dir or --in-place";
  }
  if (in_place && arguments.has("out-dir")) return "--out-dir and --in-place exclude each other";
  if (arguments.has("output-file")) return "-o is for one result; use --out-dir or --in-place";
  if (in_place && arguments.value("out-format", "same") != "same") {
    return "--in-place keeps the notation of each file; use --out-dir with --out-format";
  }
  for (const pipeline::Input& input : batch.inputs) {
    if (input.path == "-") return "standard input has no place among files; use -o";
  }
  return {};
}

pipeline::OutputPlan plan(const Arguments& arguments, const pipeline::ConvertOptions& options,
                          const std::vector<pipeline::Input>& inputs) {
  if (arguments.has("in-place")) return pipeline::plan_in_place(inputs);
  const bool same = options.format == pipeline::OutFormat::kSame;
  const bool json = options.format == pipeline::OutFormat::kJson;
  return pipeline::plan_tree(inputs, std::string(arguments.value("out-dir")),
                             same ? "" : (json ? ".json" : ".yaml"));
}

ExitCode convert_all(const Job& job, const Batch& batch, const std::vector<std::string>& paths) {
  keep_heap();
  Show show(job.arguments, batch.inputs.size());
  std::size_t next = 0;
  pipeline::run_in_order(batch.jobs, kAhead, [&]() -> pipeline::Work {
    if (next == batch.inputs.size()) return {};
    return [&, i = next++]() -> pipeline::Finish {
      return [&, converted = convert_one(job, batch.inputs[i], paths[i])]() mutable {
        show.take(std::move(converted));
      };
    };
  });
  show.end();
  if (show.count(Fate::kSkipped) == batch.inputs.size() && !batch.from_list) {
    complain("convert: there is no OpenAPI document");
    return kTrouble;
  }
  if (show.count(Fate::kFailed) != 0) return kTrouble;
  return show.count(Fate::kRefused) != 0 ? kFindings : kFine;
}

}  // namespace

bool wants_files(const Arguments& arguments) {
  for (const char* option : {"out-dir", "in-place", "files-from"}) {
    if (arguments.has(option)) return true;
  }
  return arguments.operands().size() != 1 || pipeline::stands_for_others(arguments.operands()[0]);
}

ExitCode convert_files(const Arguments& arguments, const pipeline::ConvertOptions& options) {
  const std::string folder(arguments.value("out-dir"));
  const std::optional<Batch> batch = take_batch("convert", arguments, folder);
  if (!batch) return kTrouble;
  const std::string fault = fault_of(arguments, *batch);
  if (!fault.empty()) {
    complain("convert: " + fault);
    return kTrouble;
  }
  const pipeline::OutputPlan planned = plan(arguments, options, batch->inputs);
  for (const std::string& each : planned.faults) complain("convert: " + each);
  if (!planned.faults.empty()) {
    complain("convert: nothing was written");
    return kTrouble;
  }
  return convert_all({arguments, options, arguments.has("in-place")}, *batch, planned.paths);
}

}  // namespace gwport::cli
