// Completions of shells, made from the table of commands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace gwport::cli {

[[nodiscard]] std::string bash_completions();
[[nodiscard]] std::string zsh_completions();
[[nodiscard]] std::string fish_completions();

/// The words that a command takes as its first operand, as its usage line has them: of
/// "import SPEC | list STATE|SPEC" import and list, of "bash|zsh|fish" all three.
[[nodiscard]] std::vector<std::string_view> first_words(const Command& command);

/// The first line of an option's help.
[[nodiscard]] std::string_view first_line(std::string_view help);

/// Calls `use` with every option of a command, in the order of the help.
template <class Use>
void for_each_option(const Command& command, const Use& use) {
  for (const auto& group : command.options) {
    for (const Option& option : group) use(option);
  }
}

/// The words with blanks between them.
[[nodiscard]] std::string joined(std::span<const std::string_view> words);

/// The names of all commands, and "help".
[[nodiscard]] std::vector<std::string_view> command_names();

}  // namespace gwport::cli
