#include <algorithm>

#include "pipeline/diff/report.h"
#include "pipeline/diff/report_parts.h"
#include "report/printable.h"

namespace gwport::pipeline {
namespace {

/// One line as code inside a table: bars are escaped, and the fence is longer than any of the
/// text's own.
std::string code_line(std::string_view line) {
  std::string text;
  std::size_t longest = 0;
  std::size_t ticks = 0;
  for (const char c : report::printable(line)) {
    ticks = c == '`' ? ticks + 1 : 0;
    longest = std::max(longest, ticks);
    if (c == '|') text += '\\';
    text += c;
  }
  const std::string fence(longest + 1, '`');
  const std::string_view gap = longest > 0 || text.empty() ? " " : "";
  return fence + std::string(gap) + text + std::string(gap) + fence;
}

std::string code(std::string_view text) {
  std::string out;
  for (;;) {
    const std::size_t end = text.find('\n');
    out += code_line(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
    out += "<br>";
  }
}

/// A sentence of ours, which can hold names of the user's.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : report::printable(text)) {
    if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string places(const Comparison& comparison, const DiffEntity& entity) {
  std::string out;
  for (const std::string& each :
       {place(comparison.before, entity.before), place(comparison.after, entity.after)}) {
    if (!each.empty()) out += (out.empty() ? "" : "<br>") + code(each);
  }
  return out;
}

std::string value(const DiffDetail& detail, Change absent, const std::string& text) {
  if (detail.member.empty() || detail.change == absent) return {};
  return text.empty() ? "" : code(text);
}

void add_rows(const Comparison& comparison, const DiffEntity& entity, Danger danger,
              std::string& out) {
  bool first = true;
  for (const DiffDetail& detail : entity.details) {
    if (detail.judgement.danger != danger) continue;
    out += "| " + std::string(first ? name_of(entity.change) : "");
    out += " | " + (first ? code(entity_name(entity)) : "");
    out += " | " + (detail.member.empty() ? "" : code(detail.member));
    out += " | " + value(detail, Change::kAdded, detail.before);
    out += " | " + value(detail, Change::kLost, detail.after);
    out += " | " + escaped(detail.judgement.note);
    out += " | " + (first ? places(comparison, entity) : "") + " |\n";
    first = false;
  }
}

}  // namespace

std::string diff_markdown(const Comparison& comparison) {
  const Diff& diff = comparison.diff;
  std::string out = "## " + escaped(title(comparison)) + "\n\n";
  if (diff.empty()) return out + "no differences\n";
  const DiffCounts counts = count(diff);
  for (std::size_t i = 0; i < kDangers; ++i) {
    if (counts.groups[i] == 0) continue;
    out += "### " + std::string(kHeadings[i]) + "\n\n";
    out += "| change | entity | member | before | after | note | where |\n";
    out += "|---|---|---|---|---|---|---|\n";
    for (const DiffEntity& entity : diff) {
      add_rows(comparison, entity, static_cast<Danger>(i), out);
    }
    out += '\n';
  }
  const auto lines = summary(diff);
  out += lines[0] + "<br>\n" + lines[1] + "\n";
  if (const std::string_view rest = not_compared(comparison); !rest.empty()) {
    out.append("\n").append(rest).append("\n");
  }
  return out;
}

}  // namespace gwport::pipeline
