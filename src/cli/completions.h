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

/// An option's help in one line.
[[nodiscard]] std::string in_one_line(std::string_view help);

/// Whether the option takes ID=SEVERITY, or the operands of the command are ids of rules.
[[nodiscard]] inline bool takes_rule(const Option& option) { return option.name == "rule"; }
[[nodiscard]] inline bool takes_rules(const Command& command) {
  return command.operands.starts_with("ID");
}

/// Calls `use` with every option of a command, in the order of the help.
template <class Use>
void for_each_option(const Command& command, const Use& use) {
  for (const auto& group : command.options) {
    for (const Option& option : group) use(option);
  }
}

/// The words with something between them.
[[nodiscard]] std::string joined(std::span<const std::string_view> words,
                                 std::string_view between = " ");

/// The names of all commands, and "help".
[[nodiscard]] std::vector<std::string_view> command_names();

}  // namespace gwport::cli
