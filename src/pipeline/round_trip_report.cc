#include "pipeline/round_trip_report.h"

#include <algorithm>
#include <array>
#include <vector>

#include "doc/pointer.h"
#include "pipeline/answer.h"
#include "report/printable.h"

namespace gwport::pipeline {
namespace {

constexpr std::array<std::string_view, 4> kChanges{"lost", "changed", "renamed", "added"};
constexpr std::size_t kLongestValue = 32;
constexpr std::size_t kColumns = 5;

using Cells = std::array<std::string, kColumns>;

std::size_t count(const RoundTrip& trip, std::string_view change) {
  return static_cast<std::size_t>(
      std::count_if(trip.rows.begin(), trip.rows.end(),
                    [change](const RoundTripRow& row) { return row.change == change; }));
}

std::string place_of(const RoundTrip& trip, const RoundTripRow& row) {
  const diag::Source& source = *trip.document.source;
  if (!row.span.known()) return source.name();
  const diag::Position at = source.position(row.span.begin);
  return source.name() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

/// A value on one line, cut where it is long; never inside a character.
std::string short_value(const std::string& value) {
  std::size_t end = value.size();
  if (end > kLongestValue) {
    end = kLongestValue;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) --end;
  }
  std::string text = report::printable(std::string_view(value).substr(0, end));
  return end < value.size() ? text + "..." : text;
}

std::string values_of(const RoundTripRow& row) {
  if (row.before.empty() && row.after.empty()) return {};
  if (row.change == "lost") return short_value(row.before);
  if (row.change == "added") return short_value(row.after);
  return short_value(row.before) + " -> " + short_value(row.after);
}

Cells cells_of(const RoundTrip& trip, const RoundTripRow& row) {
  std::string what = row.what;
  if (!row.member.empty()) what += ": " + row.member;
  return {report::printable(place_of(trip, row)), row.change, report::printable(what),
          values_of(row),
          "[" + std::string(row.rule == nullptr ? "not explained" : row.rule->id) + "]"};
}

void write_row(const RoundTrip& trip, const RoundTripRow& row, doc::Sink& sink) {
  sink.begin_object();
  sink.member("change", row.change);
  sink.member("entity", report::valid_utf8(row.what));
  if (!row.member.empty()) sink.member("member", report::valid_utf8(row.member));
  const bool values = !row.member.empty() || row.change == "renamed";
  if (values && row.change != "added") sink.member("before", report::valid_utf8(row.before));
  if (values && row.change != "lost") sink.member("after", report::valid_utf8(row.after));
  if (row.span.known()) {
    const diag::Position at = trip.document.source->position(row.span.begin);
    sink.member("file", report::valid_utf8(trip.document.source->name()));
    sink.member_integer("line", at.line);
    sink.member_integer("column", at.column);
    sink.member("pointer", report::valid_utf8(doc::pointer_at(*trip.document.root, row.span)));
  }
  if (row.rule != nullptr) {
    sink.member("id", row.rule->id);
    sink.member("message", row.rule->text);
    sink.member("evidence", diag::name_of(row.rule->evidence));
  }
  sink.end_object();
}

}  // namespace

std::string round_trip_table(const RoundTrip& trip) {
  std::vector<Cells> table;
  std::array<std::size_t, kColumns> widths{};
  for (const RoundTripRow& row : trip.rows) {
    table.push_back(cells_of(trip, row));
    for (std::size_t i = 0; i < kColumns; ++i) {
      widths[i] = std::max(widths[i], table.back()[i].size());
    }
  }
  std::string out;
  for (const Cells& cells : table) {
    for (std::size_t i = 0; i + 1 < kColumns; ++i) {
      out += cells[i];
      out.append(widths[i] - cells[i].size() + (widths[i] > 0 ? 2 : 0), ' ');
    }
    out += cells.back();
    out += '\n';
  }
  return out;
}

std::string round_trip_summary(const RoundTrip& trip) {
  if (trip.rows.empty()) return "nothing is lost, changed or renamed\n";
  std::string out;
  for (const std::string_view change : kChanges) {
    if (change != kChanges.front()) out += ", ";
    out += std::to_string(count(trip, change)) + " " + std::string(change);
  }
  return out += '\n';
}

std::string round_trip_json(const RoundTrip& trip) {
  return json_text([&](doc::Sink& sink) {
    sink.begin_object();
    sink.key("differences");
    sink.begin_array();
    for (const RoundTripRow& row : trip.rows) write_row(trip, row, sink);
    sink.end_array();
    sink.key("summary");
    sink.begin_object();
    for (const std::string_view change : kChanges) {
      sink.member_integer(change, static_cast<std::int64_t>(count(trip, change)));
    }
    sink.end_object();
    sink.end_object();
  });
}

}  // namespace gwport::pipeline
