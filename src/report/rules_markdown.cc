#include "report/rules.h"

namespace gwport::report {
namespace {

/// Text in which Markdown sees nothing but text.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_{}[]<>|#$").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

void cell(std::string& out, std::string_view text) {
  out += ' ';
  out += text;
  out += " |";
}

void item(std::string& out, std::string_view label, std::string_view text) {
  if (text.empty()) return;
  out += "- ";
  out += label;
  out += ": ";
  out += escaped(text);
  out += '\n';
}

void section(std::string& out, const diag::Rule& rule) {
  out += "\n## ";
  out += rule.id;
  out += "\n\n> ";
  out += escaped(rule.text);
  out += "\n\n";
  out += escaped(rule.explanation);
  out += "\n\n";
  item(out, "Fix", rule.fix);
  item(out, "Not checked", rule.unchecked);
  item(out, "Evidence", diag::name_of(rule.evidence));
  item(out, "Source", rule.source);
}

}  // namespace

std::string rules_markdown(const RuleList& rules) {
  std::string out =
      "# Rules of gwport\n\n| id | severity | outcome | evidence |\n|---|---|---|---|\n";
  for (const diag::Rule* rule : rules) {
    out += "| [";
    out += rule->id;
    out += "](#";
    out += rule->id;
    out += ") |";
    cell(out, diag::name_of(rule->severity));
    cell(out, diag::name_of(rule->outcome));
    cell(out, diag::name_of(rule->evidence));
    out += '\n';
  }
  for (const diag::Rule* rule : rules) section(out, *rule);
  return out;
}

}  // namespace gwport::report
