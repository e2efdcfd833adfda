// Where results and messages go.
#pragma once

#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "pipeline/write.h"

namespace gwport::cli {

/// Writes a command's result to the file of -o, else to standard output, and gives `status`; if
/// that fails, says so and gives kTrouble. A reader of standard output that went away is told
/// nothing: kReaderLeft.
[[nodiscard]] ExitCode deliver(const Arguments& arguments, const pipeline::Produce& result,
                               ExitCode status = kFine);
[[nodiscard]] ExitCode deliver(const Arguments& arguments, std::string_view result,
                               ExitCode status = kFine);

/// The same for a file that another option names; "-" is standard output.
[[nodiscard]] ExitCode deliver_to(const std::string& path, const pipeline::Produce& result);
[[nodiscard]] ExitCode deliver_to(const std::string& path, std::string_view result);

/// "gwport: MESSAGE" on standard error, made printable.
void complain(std::string_view message);

/// Writes to standard error; a failure is nobody's to hear.
void write_standard_error(std::string_view text);

enum class Stream { kOutput, kError };

/// Whether --color asks for colours there: with `auto` on a terminal, unless NO_COLOR is set.
[[nodiscard]] bool wants_color(const Arguments& arguments, Stream stream);

}  // namespace gwport::cli
