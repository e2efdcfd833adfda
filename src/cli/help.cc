#include "cli/help.h"

#include <algorithm>

#include "gwport/gwport.h"

namespace gwport::cli {
namespace {

/// Two columns; further lines of the right one stand below its first.
void append_row(std::string& out, std::string_view left, std::string_view right,
                std::size_t width) {
  while (!right.empty()) {
    const std::string_view line = right.substr(0, right.find('\n'));
    out += "  ";
    out += left;
    out.append(left.size() < width ? width - left.size() : 0, ' ');
    out += "  ";
    out += line;
    out += '\n';
    left = {};
    right.remove_prefix(std::min(line.size() + 1, right.size()));
  }
}

std::string spelling(const Option& option) {
  std::string text = option.letter == 0 ? "    " : std::string("-") + option.letter + ", ";
  text += "--";
  text += option.name;
  if (!option.value.empty()) {
    text += ' ';
    text += option.value;
  }
  return text;
}

void append_options(std::string& out, const Command& command) {
  std::size_t width = 0;
  for (const auto& group : command.options) {
    for (const Option& option : group) width = std::max(width, spelling(option).size());
  }
  out += "\nOptions\n";
  for (const auto& group : command.options) {
    for (const Option& option : group) append_row(out, spelling(option), option.help, width);
  }
}

}  // namespace

std::string general_help() {
  std::string out =
      "gwport tells, offline, what Amazon API Gateway (REST APIs) will do with an OpenAPI file.\n"
      "\n"
      "usage: gwport COMMAND [OPTION]... [OPERAND]...\n"
      "\n"
      "Commands\n";
  std::size_t width = 0;
  for (const Command* command : commands()) width = std::max(width, command->name.size());
  for (const Command* command : commands()) {
    append_row(out, command->name, command->summary, width);
  }
  out +=
      "\n"
      "gwport help COMMAND (or gwport COMMAND --help) tells more; gwport --version the version.\n"
      "`-` is standard input. Results go to standard output, messages to standard error.\n"
      "\n"
      "Exit status: 0 fine; 1 the service would refuse, or there are findings that count;\n"
      "2 wrong usage, an unusable file or a limit of gwport's own; 3 a fault of gwport.\n";
  return out;
}

std::string command_help(const Command& command) {
  std::string out = "usage: gwport ";
  out += command.name;
  out += " [OPTION]...";
  if (!command.operands.empty()) {
    out += ' ';
    out += command.operands;
  }
  out += "\n\n";
  out += command.name;
  out += ": ";
  out += command.summary;
  out += '\n';
  if (!command.details.empty()) {
    out += '\n';
    out += command.details;
  }
  append_options(out, command);
  out += "\nExamples\n";
  for (const Example& example : command.examples) {
    out += "  # ";
    out += example.what;
    out += "\n  gwport ";
    out += example.line;
    out += '\n';
  }
  return out;
}

std::string version_line() { return "gwport " + std::string(version()) + '\n'; }

}  // namespace gwport::cli
