#include "cli/completions.h"
#include "pipeline/catalogue.h"

namespace gwport::cli {
namespace {

/// Text between single quotes in which _arguments sees no brackets and colons of its own.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (std::string_view("[]:\\").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

/// `'*--color[auto ...]:WHEN:(auto always never)'`: the star because an option may come again.
void append_option(std::string& out, std::string_view spelling, const Option& option) {
  out += " \\\n        '*";
  out += spelling;
  out += '[' + quoted(in_one_line(option.help)) + ']';
  if (!option.value.empty()) {
    out += ':' + quoted(option.value) + ':';
    const std::string files = takes_rule(option) ? "_gwport_rule" : "_files";
    out += option.choices.empty() ? files : '(' + joined(option.choices) + ')';
  }
  out += '\'';
}

void append_command(std::string& out, const Command& command) {
  out += "    ";
  out += command.name;
  out += ")\n      _arguments -s";
  for_each_option(command, [&](const Option& option) {
    append_option(out, "--" + std::string(option.name), option);
    if (option.letter != 0) append_option(out, std::string("-") + option.letter, option);
  });
  const std::vector<std::string_view> words = first_words(command);
  if (!words.empty()) out += " \\\n        '1:first:(" + joined(words) + ")'";
  const char* const operand = takes_rules(command) ? "'*:rule:_gwport_id'" : "'*:file:_files'";
  out += std::string(" \\\n        ") + operand + "\n      ;;\n";
}

}  // namespace

std::string zsh_completions() {
  std::string out =
      "#compdef gwport\n"
      "# Completions of gwport for zsh; made by `gwport completions zsh`.\n"
      "typeset -ga _gwport_ids\n"
      "_gwport_ids=(" +
      joined(pipeline::rule_ids()) +
      ")\n"
      "_gwport_id() { compadd -a _gwport_ids }\n"
      "_gwport_rule() {\n"
      "  if compset -P '*='; then compadd error warning info hint off\n"
      "  else compadd -S = -a _gwport_ids; fi\n"
      "}\n"
      "_gwport() {\n"
      "  local -a commands\n"
      "  local context state state_descr line\n"
      "  commands=(\n";
  for (const Command* command : commands()) {
    out += "    '" + std::string(command->name) + ':' + quoted(command->summary) + "'\n";
  }
  out +=
      "    'help:how to use gwport or one of its commands'\n"
      "  )\n"
      "  _arguments -C '(- *)--version[the version]' '(- *)--help[how to use gwport]' \\\n"
      "    '1: :->command' '*:: :->rest'\n"
      "  case $state in\n"
      "  command) _describe command commands; return ;;\n"
      "  rest) ;;\n"
      "  *) return ;;\n"
      "  esac\n"
      "  case $words[1] in\n"
      "    help) _describe command commands ;;\n";
  for (const Command* command : commands()) append_command(out, *command);
  out +=
      "  esac\n"
      "}\n"
      "[ \"$funcstack[1]\" = _gwport ] && _gwport \"$@\" || compdef _gwport gwport\n";
  return out;
}

}  // namespace gwport::cli
