// Commands that work on many files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "pipeline/inputs.h"

namespace gwport::cli {

/// Commands that take many inputs.
inline constexpr Option kBatchOptions[] = {
    {"files-from", 0, "LIST",
     "work on the files and folders that LIST names, too, one a line (or\n"
     "each ended by a NUL); - is standard input"},
    {"as-list", 0, "",
     "take the operands as such a list, for hooks: files that are\n"
     "no OpenAPI documents are skipped"},
    {"jobs", 'j', "N", "files to work on at once (default: one for each processor)"},
};

/// What to work on, and on how much at once.
struct Batch {
  std::vector<pipeline::Input> inputs;  ///< in the order of the operands, then of the list
  unsigned jobs = 1;
  bool from_list = false;  ///< there is a list, so that nothing to do may be meant
};

/// Pieces that may be done and not yet shown, for work whose results are small.
inline constexpr std::size_t kAhead = 256;

/// The value of --jobs. Nothing, after a message, when it makes no sense.
[[nodiscard]] std::optional<unsigned> take_jobs(std::string_view command,
                                                const Arguments& arguments);

/// Takes operands, --files-from and --jobs over. Nothing, after a message, when they can't be used:
/// without operand and list, or with standard input twice. `left_out` as in pipeline::find_inputs.
[[nodiscard]] std::optional<Batch> take_batch(std::string_view command, const Arguments& arguments,
                                              const std::string& left_out = {});

}  // namespace gwport::cli
