#include <algorithm>

#include "pipeline/diff/report.h"
#include "pipeline/diff/report_parts.h"
#include "report/printable.h"
#include "report/table.h"

namespace gwport::pipeline {
namespace {

/// Longer values get lines of their own.
constexpr std::size_t kLongestOnOneLine = 60;

bool is_long(const DiffDetail& detail, const std::string& line) {
  return line.size() > kLongestOnOneLine || detail.before.find('\n') != std::string::npos ||
         detail.after.find('\n') != std::string::npos;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

void add_lines(const std::vector<std::string_view>& lines, std::size_t begin, std::size_t end,
               std::string_view sign, std::string& out) {
  for (std::size_t i = begin; i < end; ++i) {
    out += std::string("          ") + std::string(sign);
    report::append_printable(out, lines[i]);
    out += '\n';
  }
}

/// Both values line by line; equal lines at the start and at the end are counted, not shown.
std::string block(const DiffDetail& detail) {
  const std::vector<std::string_view> before = lines_of(detail.before);
  const std::vector<std::string_view> after = lines_of(detail.after);
  const std::size_t most = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < most && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  std::string out;
  const auto add_equal = [&out](std::size_t number) {
    if (number == 0) return;
    out += "          (" + std::to_string(number) +
           (number == 1 ? " equal line)\n" : " equal lines)\n");
  };
  add_equal(head);
  add_lines(before, head, before.size() - tail, "- ", out);
  add_lines(after, head, after.size() - tail, "+ ", out);
  add_equal(tail);
  return out;
}

/// One group as a table, with blocks below lines whose values are long.
class Group {
 public:
  explicit Group(const Comparison& comparison) : comparison_(comparison) {}

  void add(const DiffEntity& entity, Danger danger) {
    const std::string before = place(comparison_.before, entity.before);
    const std::string after = place(comparison_.after, entity.after);
    row({"  " + std::string(name_of(entity.change)), entity_name(entity),
         before.empty() ? "-" : before, after.empty() ? "-" : after});
    std::string_view last_note;
    for (const DiffDetail& detail : entity.details) {
      if (detail.judgement.danger != danger) continue;
      const std::string& note = detail.judgement.note;
      add(detail, note == last_note ? std::string() : note);
      last_note = note;
    }
  }

  [[nodiscard]] std::string text() const {
    const std::string table = table_.text();
    std::string out;
    std::size_t row = 0;
    for (const std::string_view line : lines_of(table)) {
      out.append(line).append("\n").append(blocks_[row++]);
    }
    return out;
  }

 private:
  void add(const DiffDetail& detail, std::string note) {
    if (detail.member.empty()) {
      if (!note.empty()) row({"", "  " + note});
      return;
    }
    std::string line = values(detail);
    const bool below = is_long(detail, line);
    row({"", "  " + detail.member, below ? "" : line, note});
    if (below) blocks_.back() = block(detail);
  }

  void row(std::initializer_list<std::string_view> cells) {
    table_.add(cells);
    blocks_.emplace_back();
  }

  const Comparison& comparison_;
  report::Table table_;
  std::vector<std::string> blocks_;
};

}  // namespace

std::string diff_text(const Comparison& comparison) {
  const Diff& diff = comparison.diff;
  if (diff.empty()) return "no differences\n";
  std::string out = report::printable(title(comparison)) + "\n";
  for (std::size_t i = 0; i < kDangers; ++i) {
    const auto danger = static_cast<Danger>(i);
    Group group(comparison);
    bool any = false;
    for (const DiffEntity& entity : diff) {
      if (!is_in(entity, danger)) continue;
      group.add(entity, danger);
      any = true;
    }
    if (any) out += "\n" + std::string(kHeadings[i]) + "\n" + group.text();
  }
  out += '\n';
  for (const std::string& line : summary(diff)) out += line + "\n";
  if (const std::string_view rest = not_compared(comparison); !rest.empty()) {
    out.append(rest).append("\n");
  }
  return out;
}

}  // namespace gwport::pipeline
