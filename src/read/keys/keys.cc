#include "read/keys/keys.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "diag/catalogue/api_key.h"
#include "read/keys/columns.h"
#include "text/bytes.h"
#include "text/csv.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;
using text::CsvCell;
using text::CsvRow;

constexpr std::size_t kShownEnd = 4;
constexpr std::size_t kShortestKey = 20;

/// Stars the bytes of a cell in the text that may be shown. Line ends stay: they count lines.
void hide(diag::Span span, std::string& shown) {
  const std::string stars = masked({shown.data() + span.begin, span.end - span.begin});
  for (std::size_t at = 0; at < stars.size(); ++at) {
    char& byte = shown[span.begin + at];
    if (byte != '\r' && byte != '\n') byte = stars[at];
  }
}

bool is_open(const CsvCell& cell) {
  return !cell.quoted && cell.text.starts_with('\'') &&
         (cell.text.size() == 1 || !cell.text.ends_with('\''));
}

/// Puts together what a list in single quotes was split into: CSV itself knows double quotes only.
void join_single_quotes(CsvRow& row) {
  CsvRow joined;
  bool closes = true;  // whether a closing quote may still follow
  for (std::size_t at = 0; at < row.size(); ++at) {
    CsvCell& cell = joined.emplace_back(std::move(row[at]));
    if (closes && is_open(cell)) {
      std::size_t end = at + 1;
      while (end < row.size() && !row[end].text.ends_with('\'')) ++end;
      closes = end < row.size();
      while (closes && at < end) {
        cell.text += ',' + row[++at].text;
        cell.span.end = row[at].span.end;
      }
    }
    if (!cell.quoted && cell.text.size() > 1 && !is_open(cell) && cell.text.starts_with('\'')) {
      cell.text = cell.text.substr(1, cell.text.size() - 2);
    }
  }
  row = std::move(joined);
}

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> all;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view item = trim(list.substr(0, comma));
    if (!item.empty()) all.emplace_back(item);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return all;
}

bool is_word(std::string_view text, std::string_view word) {
  return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                    [](char a, char b) { return (a | 0x20) == b; });
}

class Reader {
 public:
  Reader(std::string_view text, diag::Diagnostics& diagnostics)
      : text_(text), diagnostics_(diagnostics) {
    file_.shown = text;
  }

  KeyFile read() {
    report_bytes();
    text::CsvTable table = text::read_csv(text_);
    if (table.unclosed.known()) {
      diagnostics_.report(rules::kKeyUnclosedQuote, table.unclosed);
      hide(table.unclosed, file_.shown);
    }
    if (table.rows.empty()) {
      diagnostics_.report(rules::kNoKeys, {0, 0});
      return std::move(file_);
    }
    columns_ = read_key_columns(table.rows.front(), diagnostics_);
    hide_header(table.rows.front());
    for (std::size_t at = 1; at < table.rows.size(); ++at) add_row(table.rows[at]);
    if (table.rows.size() == 1 && columns_.complete()) {
      diagnostics_.report(rules::kNoKeys, table.rows.front().front().span);
    }
    keep_last_of_equals();
    return std::move(file_);
  }

 private:
  void report_bytes() {
    const std::uint32_t mark = text::bom_length(text_);
    if (mark != 0) diagnostics_.report(rules::kKeyFileMark, {0, mark});
    for (std::size_t at = mark; at < text_.size();) {
      const std::uint32_t length = text::sequence_length(text_, at);
      const auto place = static_cast<std::uint32_t>(at);
      if (length == 0) {
        diagnostics_.report(rules::kKeyFileEncoding, {place, place + 1});
        return;
      }
      at += length;
    }
  }

  /// The row of names may be missing: then the first row is a key.
  void hide_header(const CsvRow& row) {
    for (const CsvCell& cell : row) {
      if (cell.text.size() >= kShortestKey) hide(cell.span, file_.shown);
    }
  }

  [[nodiscard]] const CsvCell* cell(const CsvRow& row, KeyColumn column) const {
    const std::size_t place = columns_.of(column);
    return place < row.size() ? &row[place] : nullptr;
  }

  [[nodiscard]] std::string text_of(const CsvRow& row, KeyColumn column) const {
    const CsvCell* found = cell(row, column);
    return found != nullptr ? found->text : std::string();
  }

  /// A row whose key is missing or too short may have it in another column.
  void hide_secrets(const CsvRow& row) {
    const std::string key = text_of(row, KeyColumn::kKey);
    const bool in_place = key.size() >= kShortestKey;
    const auto is_public = [&](std::size_t at) {
      return columns_.complete() && row.size() <= columns_.count &&
             at != columns_.of(KeyColumn::kKey) && row[at].text != key &&
             (in_place || row[at].text.size() < kShortestKey) &&
             std::find(columns_.place.begin(), columns_.place.end(), at) != columns_.place.end();
    };
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (!is_public(at)) hide(row[at].span, file_.shown);
    }
  }

  /// The value of a required column; null, after a report, when the row has none.
  const CsvCell* required(const CsvRow& row, KeyColumn column) {
    const CsvCell* found = cell(row, column);
    if (found != nullptr && !found->text.empty()) return found;
    const diag::Span whole{row.front().span.begin, row.back().span.end};
    diagnostics_.report(rules::kKeyValueMissing, found != nullptr ? found->span : whole,
                        {kKeyColumns[static_cast<std::size_t>(column)]});
    return nullptr;
  }

  void add_row(CsvRow& row) {
    join_single_quotes(row);
    hide_secrets(row);
    if (!columns_.complete()) return;
    if (row.size() > columns_.count) {
      const diag::Span rest{row[columns_.count].span.begin, row.back().span.end};
      diagnostics_.report(rules::kKeyRowTooLong, rest,
                          {std::to_string(row.size()), std::to_string(columns_.count)});
    }
    const CsvCell* name = required(row, KeyColumn::kName);
    const CsvCell* value = required(row, KeyColumn::kKey);
    const bool enabled = read_enabled(row);
    if (name == nullptr || value == nullptr) return;
    file_.keys.push_back({.name = name->text,
                          .value = value->text,
                          .description = text_of(row, KeyColumn::kDescription),
                          .enabled = enabled,
                          .usage_plan_ids = split_list(text_of(row, KeyColumn::kUsagePlanIds)),
                          .name_span = name->span,
                          .value_span = value->span});
  }

  bool read_enabled(const CsvRow& row) {
    const CsvCell* found = cell(row, KeyColumn::kEnabled);
    if (found == nullptr || found->text.empty() || is_word(found->text, "true")) return true;
    if (is_word(found->text, "false")) return false;
    const std::string& word = found->text;
    diagnostics_.report(rules::kKeyEnabled, found->span,
                        {word.size() < kShortestKey ? word : masked(word)});
    return true;
  }

  void keep_last_of_equals() {
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t at = 0; at < file_.keys.size(); ++at) last[file_.keys[at].value] = at;
    if (last.size() == file_.keys.size()) return;
    std::vector<model::ApiKey> kept;
    for (std::size_t at = 0; at < file_.keys.size(); ++at) {
      const model::ApiKey& key = file_.keys[at];
      const std::size_t counts = last.find(key.value)->second;
      if (counts == at) {
        kept.push_back(key);
        continue;
      }
      diagnostics_.report(rules::kKeyRepeated, key.value_span)
          .related.push_back({file_.keys[counts].value_span, "the one that counts"});
    }
    file_.keys = std::move(kept);
  }

  std::string_view text_;
  diag::Diagnostics& diagnostics_;
  KeyColumns columns_;
  KeyFile file_;
};

}  // namespace

std::string masked(std::string_view secret) {
  const std::size_t shown = secret.size() < kShortestKey ? 0 : kShownEnd;
  const std::string_view end = secret.substr(secret.size() - shown);
  const bool ascii =
      std::all_of(end.begin(), end.end(), [](char c) { return c > ' ' && c < 0x7f; });
  if (!ascii) return std::string(secret.size(), '*');
  return std::string(secret.size() - shown, '*').append(end);
}

KeyFile read_keys(std::string_view text, diag::Diagnostics& diagnostics) {
  return Reader(text, diagnostics).read();
}

}  // namespace gwport::read
