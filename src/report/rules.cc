#include "report/rules.h"

#include <algorithm>

#include "report/table.h"
#include "text/json_writer.h"

namespace gwport::report {
namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kLabel = 12;

void pad(std::string& out, std::string_view text, std::size_t width) {
  out += text;
  out.append(text.size() < width ? width - text.size() : 0, ' ');
}

/// "label:   text" with the text wrapped at blanks and its further lines under the first one.
void paragraph(std::string& out, std::string_view label, std::string_view text) {
  if (text.empty()) return;
  pad(out, label, kLabel);
  std::size_t column = kLabel;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (column > kLabel && column + 1 + end > kWidth) {
      out += '\n';
      out.append(kLabel, ' ');
      column = kLabel;
    }
    if (column > kLabel) {
      out += ' ';
      ++column;
    }
    out += text.substr(0, end);
    column += end;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  out += '\n';
}

std::string_view name_of(diag::Speaker speaker) {
  return speaker == diag::Speaker::kService ? "service" : "gwport";
}

}  // namespace

std::string rules_table(const RuleList& rules) {
  Table table;
  for (const diag::Rule* rule : rules) {
    table.add({rule->id, diag::name_of(rule->severity), diag::name_of(rule->outcome),
               diag::name_of(rule->evidence)});
  }
  return table.text();
}

std::string explanation(const diag::Rule& rule) {
  std::string out(rule.id);
  out += '\n';
  paragraph(out, "  message", rule.text);
  paragraph(out, "  severity", diag::name_of(rule.severity));
  paragraph(out, "  outcome", diag::name_of(rule.outcome));
  paragraph(out, "  said by", name_of(rule.speaker));
  paragraph(out, "  meaning", rule.explanation);
  paragraph(out, "  fix", rule.fix);
  paragraph(out, "  unchecked", rule.unchecked);
  paragraph(out, "  evidence", diag::name_of(rule.evidence));
  paragraph(out, "  source", rule.source);
  return out;
}

std::string rules_json(const RuleList& rules) {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kPretty);
  json.begin_array();
  for (const diag::Rule* rule : rules) {
    json.begin_object();
    json.member("id", rule->id);
    json.member("severity", diag::name_of(rule->severity));
    json.member("outcome", diag::name_of(rule->outcome));
    json.member("speaker", name_of(rule->speaker));
    json.member("message", rule->text);
    json.member("explanation", rule->explanation);
    if (!rule->fix.empty()) json.member("fix", rule->fix);
    if (!rule->unchecked.empty()) json.member("unchecked", rule->unchecked);
    json.member("evidence", diag::name_of(rule->evidence));
    json.member("source", rule->source);
    json.end_object();
  }
  json.end_array();
  out += '\n';
  return out;
}

}  // namespace gwport::report
