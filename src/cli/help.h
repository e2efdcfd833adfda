// Help texts, made from the table of commands.
#pragma once

#include <string>

#include "cli/command.h"

namespace gwport::cli {

/// What gwport is and its commands.
[[nodiscard]] std::string general_help();

/// Usage, options and examples of one command.
[[nodiscard]] std::string command_help(const Command& command);

/// "gwport 1.2.3" and a line end.
[[nodiscard]] std::string version_line();

}  // namespace gwport::cli
