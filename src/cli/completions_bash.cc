#include "cli/completions.h"
#include "pipeline/catalogue.h"

namespace gwport::cli {
namespace {

void append_case(std::string& out, std::string_view pattern, std::string_view words) {
  out += "    ";
  out += pattern;
  out += ") words='";
  out += words;
  out += "' ;;\n";
}

/// `"lint --color" | ...`: the values of options that take one of a few.
void append_values(std::string& out) {
  out += "  case \"$command $option\" in\n";
  for (const Command* command : commands()) {
    for_each_option(*command, [&](const Option& option) {
      if (option.choices.empty()) return;
      append_case(out, '"' + std::string(command->name) + " --" + std::string(option.name) + '"',
                  joined(option.choices));
    });
  }
  out += "    *) words= ;;\n  esac\n";
}

/// Options after which any text or a file follows.
void append_takers(std::string& out) {
  out += "  case \"$command $option\" in\n";
  for (const Command* command : commands()) {
    for_each_option(*command, [&](const Option& option) {
      if (option.value.empty() || !option.choices.empty() || takes_rule(option)) return;
      const std::string name(command->name);
      out += "    \"" + name + " --" + std::string(option.name) + '"';
      if (option.letter != 0) out += " | \"" + name + " -" + option.letter + '"';
      out += ") return ;;\n";
    });
  }
  out += "  esac\n";
}

/// Ids of rules, and behind --rule their severities. bash makes a word of its own of the =, which
/// the expression therefore allows blanks around.
void append_rules(std::string& out) {
  out += "  local rules='" + joined(pipeline::rule_ids()) + "'\n";
  out +=
      "  local line=\"${COMP_WORDS[*]:0:COMP_CWORD + 1}\"\n"
      "  if [[ $line =~ \\ --rule[\\ =]+[a-z0-9-]+\\ *=\\ *([a-z]*)$ ]]; then\n"
      "    COMPREPLY=($(compgen -W 'error warning info hint off' -- \"${BASH_REMATCH[1]}\"))\n"
      "    return\n"
      "  elif [ \"$option\" = --rule ]; then\n"
      "    compopt -o nospace 2>/dev/null\n"
      "    COMPREPLY=($(compgen -S = -W \"$rules\" -- \"$current\"))\n"
      "    return\n"
      "  fi\n";
}

std::string spelled(const Command& command) {
  std::string words;
  for_each_option(command, [&](const Option& option) {
    if (!words.empty()) words += ' ';
    words += "--" + std::string(option.name);
    if (option.letter != 0) words += std::string(" -") + option.letter;
  });
  return words;
}

}  // namespace

std::string bash_completions() {
  std::string out =
      "# Completions of gwport for bash; made by `gwport completions bash`.\n"
      "_gwport() {\n"
      "  local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}\n"
      "  local command=${COMP_WORDS[1]} words\n"
      "  COMPREPLY=()\n"
      "  # bash makes a word of its own of the = in --option=value\n"
      "  [ \"$option\" = = ] && option=${COMP_WORDS[COMP_CWORD - 2]}\n"
      "  [ \"$current\" = = ] && current=\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ] || { [ \"$COMP_CWORD\" -eq 2 ] && [ \"$command\" = help ]; "
      "}; "
      "then\n"
      "    COMPREPLY=($(compgen -W '" +
      joined(command_names()) +
      " --help --version' -- \"$current\"))\n"
      "    return\n"
      "  fi\n";
  append_rules(out);
  append_values(out);
  out +=
      "  if [ -n \"$words\" ]; then\n"
      "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
      "    return\n"
      "  fi\n";
  append_takers(out);
  out += "  case $command in\n";
  for (const Command* command : commands()) append_case(out, command->name, spelled(*command));
  out +=
      "  esac\n"
      "  if [[ $current == -* ]]; then\n"
      "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
      "  elif [ \"$COMP_CWORD\" -eq 2 ]; then\n"
      "    case $command in\n";
  for (const Command* command : commands()) {
    const std::vector<std::string_view> words = first_words(*command);
    if (!words.empty()) append_case(out, command->name, joined(words));
    if (takes_rules(*command)) out += "    " + std::string(command->name) + ") words=$rules ;;\n";
  }
  out +=
      "    *) return ;;\n"
      "    esac\n"
      "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
      "  fi\n"
      "}\n"
      "# what is not completed here are names of files\n"
      "complete -o default -o bashdefault -F _gwport gwport\n";
  return out;
}

}  // namespace gwport::cli
