// gwport completions: what a shell needs to complete the command line.
#include "cli/completions.h"

#include <algorithm>
#include <array>

#include "cli/options.h"
#include "cli/output.h"

namespace gwport::cli {

extern const Command kCompletions;

namespace {

struct Shell {
  std::string_view name;
  std::string (*completions)();
};
constexpr Shell kShells[] = {
    {"bash", bash_completions}, {"zsh", zsh_completions}, {"fish", fish_completions}};

constexpr Option kCompletionsOptions[] = {
    {"help", 'h', "", "show this help"},
    {"output-file", 'o', "FILE", "write the result to FILE, whole or not at all"},
};
constexpr std::span<const Option> kOptions[] = {kCompletionsOptions};
constexpr Example kExamples[] = {
    {"completions bash -o ~/.local/share/bash-completion/completions/gwport", "for this user"},
    {"completions zsh -o ~/.zfunc/_gwport", "with that folder in fpath"},
    {"completions fish -o ~/.config/fish/completions/gwport.fish", "for this user"},
};

/// Small letters and dashes.
bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(),
                                      [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// What stands in front of the separator; the text loses both.
std::string_view take_until(std::string_view& text, std::string_view separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + separator.size(), text.size()));
  return taken;
}

ExitCode run(const Arguments& arguments) {
  const std::string& name = arguments.operands().front();
  std::vector<std::string_view> names;
  for (const Shell& shell : kShells) {
    if (shell.name == name) return deliver(arguments, shell.completions());
    names.push_back(shell.name);
  }
  complain(unknown("shell", name, names) + "; it takes " + one_of(names));
  return kTrouble;
}

}  // namespace

std::vector<std::string_view> first_words(const Command& command) {
  std::vector<std::string_view> words;
  std::string_view rest = command.operands;
  while (!rest.empty()) {
    std::string_view way = take_until(rest, " | ");
    std::string_view operand = take_until(way, " ");
    while (!operand.empty()) {
      const std::string_view word = take_until(operand, "|");
      if (is_word(word)) words.push_back(word);
    }
  }
  return words;
}

std::string in_one_line(std::string_view help) {
  std::string text(help);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string joined(std::span<const std::string_view> words, std::string_view between) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command* command : commands()) names.push_back(command->name);
  names.push_back("help");
  return names;
}

const Command kCompletions{
    .name = "completions",
    .operands = "bash|zsh|fish",
    .summary = "completions of a shell, for commands, options and their values",
    .details = "Installed with gwport they are found by the shells themselves.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli
