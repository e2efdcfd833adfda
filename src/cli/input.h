// The files that a command reads, and what it says about them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/output.h"
#include "diag/diagnostic.h"
#include "diag/source.h"
#include "pipeline/api.h"
#include "pipeline/files.h"
#include "pipeline/load.h"
#include "report/finding.h"

namespace gwport::cli {

/// The name under which an input is reported: the path, or what --stdin-filepath says for "-".
[[nodiscard]] std::string name_of_input(const Arguments& arguments, const std::string& path);

/// A text that was read, or what to say when it was not.
struct Opened {
  std::unique_ptr<diag::Source> source;
  std::string error;
  pipeline::FileVersion version = {};  ///< of a file: what was read
};

/// Reads a file, or standard input for "-".
[[nodiscard]] Opened try_open(const Arguments& arguments, const std::string& path);

/// The same for commands that skip what is no document: there an empty standard input is an error,
/// since nobody pipes nothing. With --stdin-filepath it is an editor's new file, and skipped, too.
[[nodiscard]] Opened try_open_to_check(const Arguments& arguments, const std::string& path);

/// Reads a file for commands of one input: null after a message when it fails.
[[nodiscard]] std::unique_ptr<diag::Source> open_source(const Arguments& arguments,
                                                        const std::string& path);

/// The mildest severity that is shown.
[[nodiscard]] diag::Severity least_severity(const Arguments& arguments);

/// Takes over --yaml-reader.
[[nodiscard]] text::ReadOptions read_options(const Arguments& arguments);

/// Findings in the format that was asked for; `stream` is where they will be shown.
[[nodiscard]] std::string format_findings(const Arguments& arguments,
                                          const std::vector<report::FileFindings>& files,
                                          Stream stream);

/// Shows the findings of one input on standard error, where results have standard output for
/// themselves.
void show_findings(const Arguments& arguments, const doc::Document& document,
                   const diag::Diagnostics& diagnostics);

/// Reads the state or document that an operand names; null, after a message, when it can't be
/// opened.
[[nodiscard]] std::optional<pipeline::LoadedApi> read_api(const Arguments& arguments,
                                                          const std::string& path);

/// Shows what was found on the way to an API, and prints the service's answer when it refuses the
/// document. kFine when there is an API.
[[nodiscard]] ExitCode show_api_findings(const Arguments& arguments,
                                         const pipeline::LoadedApi& api);

/// Loads the file that an option names and shows what is wrong with it. Null if anything is.
template <class T>
[[nodiscard]] std::optional<T> load_file(const Arguments& arguments, std::string_view option,
                                         pipeline::Loaded<T> (*load)(std::unique_ptr<diag::Source>,
                                                                     const text::ReadOptions&),
                                         const text::ReadOptions& options) {
  std::unique_ptr<diag::Source> source =
      open_source(arguments, std::string(arguments.value(option)));
  if (!source) return std::nullopt;
  pipeline::Loaded<T> loaded = load(std::move(source), options);
  show_findings(arguments, loaded.document, loaded.diagnostics);
  return std::move(loaded.value);
}

}  // namespace gwport::cli
