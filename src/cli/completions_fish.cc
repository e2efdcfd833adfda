#include "cli/completions.h"
#include "pipeline/catalogue.h"

namespace gwport::cli {
namespace {

/// A text between single quotes.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + '\'';
}

/// A line that holds while no command is given yet, or behind that command.
std::string line(std::string_view command) {
  if (command.empty()) return "complete -c gwport -n __fish_use_subcommand";
  return "complete -c gwport -n " + quoted("__fish_seen_subcommand_from " + std::string(command));
}

void append_option(std::string& out, const Command& command, const Option& option) {
  out += line(command.name) + " -l " + std::string(option.name);
  if (option.letter != 0) out += std::string(" -s ") + option.letter;
  if (takes_rule(option)) {
    // No blank is put behind a proposal that ends in =.
    out += " -x -a " + quoted(joined(pipeline::rule_ids(), "= ") + '=');
  } else if (!option.choices.empty()) {
    out += " -x -a " + quoted(joined(option.choices));
  } else if (!option.value.empty()) {
    out += " -r";
  }
  out += " -d " + quoted(in_one_line(option.help)) + '\n';
}

}  // namespace

std::string fish_completions() {
  std::string out = "# Completions of gwport for fish; made by `gwport completions fish`.\n";
  for (const Command* command : commands()) {
    out += line("") + " -f -a " + std::string(command->name) + " -d " + quoted(command->summary) +
           '\n';
  }
  out += line("") + " -f -a help -d 'how to use gwport or one of its commands'\n";
  out += line("") + " -l version -d 'the version'\n";
  out += line("") + " -l help -s h -d 'how to use gwport'\n";
  out += line("help") + " -f -a " + quoted(joined(command_names())) + '\n';
  for (const Command* command : commands()) {
    for_each_option(*command, [&](const Option& option) { append_option(out, *command, option); });
    const std::vector<std::string_view> words = first_words(*command);
    if (!words.empty()) out += line(command->name) + " -f -a " + quoted(joined(words)) + '\n';
    if (takes_rules(*command)) {
      out += line(command->name) + " -f -a " + quoted(joined(pipeline::rule_ids())) + '\n';
    }
  }
  return out;
}

}  // namespace gwport::cli
