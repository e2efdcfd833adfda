// gwport convert with many inputs, or with results in files.
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "pipeline/convert_document.h"

namespace gwport::cli {

/// Options for results in files.
inline constexpr Option kConvertFilesOptions[] = {
    {"out-dir", 0, "DIR",
     "write the results below DIR, in the folders of the inputs; the\n"
     "suffix follows --out-format"},
    {"in-place", 0, "", "write each result in the place of its input"},
};

/// Whether the results go into files of their own: there is an option that says so, a folder, a
/// pattern or a list, or no input or several ones.
[[nodiscard]] bool wants_files(const Arguments& arguments);

/// Converts every input into its own file: a line for each on standard error, in the order of the
/// inputs, and a summary. Before the first is written, it is made sure that no two become one. A
/// file that can't be converted stops no other one.
[[nodiscard]] ExitCode convert_files(const Arguments& arguments,
                                     const pipeline::ConvertOptions& options);

}  // namespace gwport::cli
