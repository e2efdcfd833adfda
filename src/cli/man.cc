// gwport man: the manual page, made from the table of commands.
#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
#include "gwport/gwport.h"

namespace gwport::cli {

extern const Command kMan;

namespace {

constexpr Option kManOptions[] = {
    {"help", 'h', "", "show this help"},
    {"output-file", 'o', "FILE", "write the result to FILE, whole or not at all"},
};
constexpr std::span<const Option> kOptions[] = {kManOptions};
constexpr Example kExamples[] = {
    {"man | man -l -", "read it"},
    {"man -o ~/.local/share/man/man1/gwport.1", "where man finds it for this user"},
};

constexpr std::string_view kIntroduction =
    ".SH NAME\n"
    "gwport \\- what Amazon API Gateway will do with an OpenAPI file, offline\n"
    ".SH SYNOPSIS\n"
    ".B gwport\n"
    ".I COMMAND\n"
    "[\\fIOPTION\\fR]... [\\fIOPERAND\\fR]...\n"
    ".SH DESCRIPTION\n"
    "gwport reads Swagger 2.0 and OpenAPI 3.0 (JSON or YAML) and tells what ImportRestApi,\n"
    "PutRestApi and GetExport of Amazon API Gateway (REST APIs) would do with it: the entities,\n"
    "the errors and warnings in the words of the service, each at its place in the file.\n"
    "Nothing is sent anywhere.\n"
    ".PP\n"
    "Results go to standard output, messages to standard error; \\(lq\\-\\(rq as an operand is\n"
    "standard input.\n"
    ".SH COMMANDS\n";

constexpr std::string_view kEnd =
    ".SH EXIT STATUS\n"
    ".TP\n.B 0\nFine.\n"
    ".TP\n.B 1\nThe service would refuse, or there are findings that count.\n"
    ".TP\n.B 2\nWrong usage, an unusable file, or a limit of gwport's own.\n"
    ".TP\n.B 3\nA fault of gwport.\n"
    ".TP\n.B 141\nThe reader of standard output went away, as behind \\(lq| head\\(rq.\n"
    ".SH FILES\n"
    ".TP\n.I .gwport.yaml\n"
    "What findings count as, in the folder of a file or above, up to the repository.\n"
    ".SH ENVIRONMENT\n"
    ".TP\n.B NO_COLOR\nIf it is not empty, there are no colours unless \\-\\-color asks for them.\n"
    ".TP\n.B SOURCE_DATE_EPOCH\nThe time, in seconds after 1970, where a date is needed and none "
    "is given.\n";

/// Text in which roff sees nothing but text.
std::string escaped(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '"') {
      out += "\\(dq";
    } else {
      out += c;
    }
    line_begins = c == '\n';
  }
  return out;
}

void append_line(std::string& out, std::string_view text) {
  out += escaped(text);
  out += '\n';
}

/// Lines that begin with blanks keep their form; the others run on.
void append_details(std::string& out, std::string_view details) {
  bool kept = false;
  while (!details.empty()) {
    const std::string_view line = details.substr(0, details.find('\n'));
    details.remove_prefix(std::min(line.size() + 1, details.size()));
    if (line.empty()) {
      out += kept ? "" : ".PP\n";
      continue;
    }
    const bool keep = line.front() == ' ';
    if (keep != kept) out += keep ? ".PP\n.nf\n" : ".fi\n.PP\n";
    kept = keep;
    append_line(out, line);
  }
  if (kept) out += ".fi\n";
}

void append_option(std::string& out, const Option& option) {
  out += ".TP\n";
  if (option.letter != 0) out += "\\fB\\-" + std::string(1, option.letter) + "\\fR, ";
  out += "\\fB\\-\\-" + escaped(option.name) + "\\fR";
  if (!option.value.empty()) out += " \\fI" + escaped(option.value) + "\\fR";
  out += '\n';
  append_line(out, option.help);
}

void append_command(std::string& out, const Command& command) {
  out += ".SS \"gwport " + escaped(command.name) + " [OPTION]...";
  if (!command.operands.empty()) out += ' ' + escaped(command.operands);
  out += "\"\n";
  append_line(out, command.summary);
  if (!command.details.empty()) {
    out += ".PP\n";
    append_details(out, command.details);
  }
  for (const auto& group : command.options) {
    for (const Option& option : group) append_option(out, option);
  }
}

void append_examples(std::string& out) {
  out += ".SH EXAMPLES\n";
  for (const Command* command : commands()) {
    for (const Example& example : command->examples) {
      out += ".TP\n";
      append_line(out, example.what);
      out += ".B gwport " + escaped(example.line) + '\n';
    }
  }
}

ExitCode run(const Arguments& arguments) {
  std::string out = ".TH GWPORT 1 \"\" \"gwport " + std::string(version()) + "\"\n";
  out += kIntroduction;
  for (const Command* command : commands()) append_command(out, *command);
  out += kEnd;
  append_examples(out);
  return deliver(arguments, out);
}

}  // namespace

const Command kMan{
    .name = "man",
    .operands = "",
    .summary = "the manual page, as a text for man",
    .details = "Installed with gwport it is found by man itself.\n",
    .options = kOptions,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli
