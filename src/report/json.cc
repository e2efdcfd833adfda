#include "report/json.h"

#include "report/printable.h"
#include "text/json_writer.h"

namespace gwport::report {
namespace {

using text::JsonWriter;

void count(JsonWriter& json, std::string_view name, std::size_t value) {
  json.member_integer(name, static_cast<std::int64_t>(value));
}

void text(JsonWriter& json, std::string_view name, std::string_view value) {
  json.member(name, valid_utf8(value));
}

void place(JsonWriter& json, const Place& place) {
  if (!place.known) return;
  json.member_integer("line", place.begin.line);
  json.member_integer("column", place.begin.column);
  json.member_integer("endLine", place.end.line);
  json.member_integer("endColumn", place.end.column);
}

void related(JsonWriter& json, const std::vector<RelatedFinding>& list) {
  json.key("related");
  json.begin_array();
  for (const RelatedFinding& each : list) {
    json.begin_object();
    text(json, "message", each.message);
    place(json, each.place);
    json.end_object();
  }
  json.end_array();
}

void fix(JsonWriter& json, const FindingFix& fix) {
  json.key("fix");
  json.begin_object();
  text(json, "title", fix.title);
  json.key("edits");
  json.begin_array();
  for (const FindingEdit& edit : fix.edits) {
    json.begin_object();
    place(json, edit.place);
    text(json, "text", edit.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void finding(JsonWriter& json, std::string_view file, const Finding& finding) {
  json.begin_object();
  json.member("id", finding.rule->id);
  json.member("severity", diag::name_of(finding.severity));
  text(json, "message", finding.message);
  json.member("evidence", diag::name_of(finding.rule->evidence));
  json.member("outcome", diag::name_of(finding.rule->outcome));
  text(json, "file", file);
  place(json, finding.place);
  if (finding.place.known) text(json, "pointer", finding.pointer);
  if (!finding.hint().empty()) text(json, "hint", finding.hint());
  if (finding.fix != nullptr) fix(json, *finding.fix);
  if (!finding.related.empty()) related(json, finding.related);
  json.end_object();
}

void summary(JsonWriter& json, const Summary& summary) {
  json.key("summary");
  json.begin_object();
  count(json, "files", summary.files);
  count(json, "errors", summary.errors);
  count(json, "warnings", summary.warnings);
  count(json, "infos", summary.infos);
  count(json, "hints", summary.hints);
  if (summary.not_shown > 0) count(json, "notShown", summary.not_shown);
  json.end_object();
}

}  // namespace

void write_findings(std::span<const FileFindings> files, JsonWriter& json) {
  json.begin_array();
  for (const FileFindings& file : files) {
    for (const Finding& each : file.findings) finding(json, file.file, each);
  }
  json.end_array();
}

void to_json(const Report& report, const Take& take) {
  JsonWriter json(take, text::JsonStyle::kPretty, text::JsonEnd::kNewLine);
  json.begin_object();
  json.key("findings");
  write_findings(report.files, json);
  summary(json, report.summary);
  json.end_object();
}

std::string to_json(std::span<const FileFindings> files) {
  std::string out;
  to_json({.files = files, .summary = summarize(files)},
          [&](std::string_view piece) { out += piece; });
  return out;
}

}  // namespace gwport::report
