// gwport convert as a filter of lines.
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "pipeline/convert_document.h"

namespace gwport::cli {

inline constexpr Option kConvertLinesOptions[] = {
    {"ndjson", 0, "",
     "a document in each line of standard input, a result in each line of\n"
     "standard output: see below"},
};

/// Converts standard input line by line; the results stand in the order of the lines and hold the
/// findings. kFindings if a line could not be converted.
[[nodiscard]] ExitCode convert_lines(const Arguments& arguments,
                                     const pipeline::ConvertOptions& options);

}  // namespace gwport::cli
