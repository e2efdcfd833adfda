#include "read/keys/columns.h"

#include <algorithm>

#include "diag/catalogue/api_key.h"
#include "diag/nearest.h"
#include "read/keys/keys.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

/// Unknown columns reported one by one; more say nothing new.
constexpr std::size_t kMostUnknown = 20;

constexpr std::size_t kShortestKey = 20;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::size_t index_of(std::string_view name) {
  const auto found = std::find_if(kKeyColumns.begin(), kKeyColumns.end(),
                                  [&](std::string_view each) { return equal(each, name); });
  return static_cast<std::size_t>(found - kKeyColumns.begin());
}

void report_unknown(const text::CsvCell& cell, diag::Diagnostics& diagnostics) {
  const std::string name = cell.text.size() < kShortestKey ? cell.text : masked(cell.text);
  diag::Diagnostic& report = diagnostics.report(rules::kKeyColumnUnknown, cell.span, {name});
  const std::string_view meant = diag::nearest(cell.text, kKeyColumns);
  if (!meant.empty()) report.hint = "did you mean '" + std::string(meant) + "'?";
}

}  // namespace

KeyColumns read_key_columns(const text::CsvRow& row, diag::Diagnostics& diagnostics) {
  KeyColumns columns;
  columns.count = row.size();
  std::size_t unknown = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    const std::size_t index = index_of(row[at].text);
    if (index == kKeyColumns.size()) {
      if (++unknown <= kMostUnknown) report_unknown(row[at], diagnostics);
      continue;
    }
    std::size_t& place = columns.place[index];
    if (place != kNoColumn) {
      diagnostics.report(rules::kKeyColumnRepeated, row[at].span, {kKeyColumns[index]})
          .related.push_back({row[place].span, "the first one"});
    }
    place = at;
  }
  for (const KeyColumn required : {KeyColumn::kName, KeyColumn::kKey}) {
    if (columns.of(required) != kNoColumn) continue;
    const diag::Span header{row.front().span.begin, row.back().span.end};
    diag::Diagnostic& missing = diagnostics.report(
        rules::kKeyColumnMissing, header, {kKeyColumns[static_cast<std::size_t>(required)]});
    if (row.size() == 1 && row.front().text.find_first_of(";\t") != std::string::npos) {
      missing.hint = "separate the values with commas";
    }
  }
  return columns;
}

}  // namespace gwport::read
