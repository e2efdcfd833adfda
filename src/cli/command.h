// What a command is: its options, its help and what it does. cli/commands.cc lists them all.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "cli/arguments.h"
#include "cli/exit_code.h"

namespace gwport::cli {

inline constexpr std::size_t kAny = static_cast<std::size_t>(-1);

struct Example {
  std::string_view line;  ///< without "gwport "
  std::string_view what;
};

/// A command as data. Each stands in a file of its own, src/cli/<command>.cc.
struct Command {
  std::string_view name;
  std::string_view operands;  ///< as in the usage line
  std::string_view summary;   ///< one line, for the list of commands
  std::string_view details;   ///< what a user must know beyond the options; lines of 100 columns
  std::span<const std::span<const Option>> options;  ///< groups, in the order of the help
  std::size_t min_operands = 0;
  std::size_t max_operands = 0;  ///< inclusive; kAny: no limit
  std::span<const Example> examples;
  ExitCode (*run)(const Arguments&) = nullptr;
};

/// Every command, in the order of the help.
[[nodiscard]] std::span<const Command* const> commands();

}  // namespace gwport::cli
