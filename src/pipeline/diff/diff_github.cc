#include <algorithm>

#include "pipeline/diff/report.h"
#include "pipeline/diff/report_parts.h"
#include "report/printable.h"

namespace gwport::pipeline {
namespace {

/// Percent-encodes what would end a workflow command, in properties also what would end them.
std::string escaped(std::string_view text, bool property) {
  const std::string_view special = property ? "%\r\n:," : "%\r\n";
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (special.find(c) == std::string_view::npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string_view level(const DiffEntity& entity, Danger danger, const FailOn& on) {
  bool warning = danger == Danger::kSecurity;
  for (const DiffDetail& detail : entity.details) {
    if (detail.judgement.danger != danger) continue;
    if (fails(on, detail)) return "error";
    warning = warning || detail.judgement.breaking;
  }
  return warning ? "warning" : "notice";
}

std::string message(const DiffEntity& entity, Danger danger) {
  std::string text = entity_name(entity) + " " + std::string(name_of(entity.change));
  for (const DiffDetail& detail : entity.details) {
    if (detail.judgement.danger != danger) continue;
    if (!detail.member.empty()) text += "\n" + detail.member + ": " + values(detail);
    if (!detail.judgement.note.empty()) text += "\n" + detail.judgement.note;
  }
  return text;
}

std::string command(const Comparison& comparison, const DiffEntity& entity, Danger danger,
                    const FailOn& on) {
  const bool in_after = entity.after.known();
  const LoadedApi& api = in_after ? comparison.after : comparison.before;
  const diag::Span span = in_after ? entity.after : entity.before;
  std::string out = "::" + std::string(level(entity, danger, on)) + " ";
  if (span.known()) {
    const diag::Source& source = *api.document.source;
    const diag::Position at = source.position(span.begin);
    out += "file=" + escaped(report::valid_utf8(source.name()), true);
    out += ",line=" + std::to_string(at.line) + ",col=" + std::to_string(at.column) + ",";
  }
  out += "title=" + std::string(name_of(danger));
  return out + "::" + escaped(report::valid_utf8(message(entity, danger)), false) + "\n";
}

}  // namespace

std::string diff_github(const Comparison& comparison, const FailOn& on) {
  const Diff& diff = comparison.diff;
  if (diff.empty()) return "no differences\n";
  std::string out;
  for (std::size_t i = 0; i < kDangers; ++i) {
    const auto danger = static_cast<Danger>(i);
    for (const DiffEntity& entity : diff) {
      if (is_in(entity, danger)) out += command(comparison, entity, danger, on);
    }
  }
  for (const std::string& line : summary(diff)) out += line + "\n";
  return out;
}

}  // namespace gwport::pipeline
