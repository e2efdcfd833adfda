#include <algorithm>

#include "pipeline/diff/report.h"
#include "pipeline/diff/report_parts.h"
#include "report/columns.h"
#include "report/fingerprint.h"
#include "report/github.h"

namespace gwport::pipeline {
namespace {

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

/// Writes commands; counts the characters of both documents once.
class Commands {
 public:
  Commands(const Comparison& comparison, const FailOn& on)
      : before_{*comparison.before.document.source},
        after_{*comparison.after.document.source},
        on_(on) {}

  [[nodiscard]] std::string of(const DiffEntity& entity, Danger danger) {
    std::string out = "::" + std::string(level(entity, danger, on_)) + ' ';
    if (entity.after.known()) {
      out += place(after_, entity.after);
    } else if (entity.before.known()) {
      out += place(before_, entity.before);
    }
    out += "title=" + std::string(name_of(danger));
    return out + "::" + report::github_message(message(entity, danger)) + '\n';
  }

 private:
  struct Side {
    explicit Side(const diag::Source& document) : source(document), characters(source.text()) {}
    const diag::Source& source;
    report::CharacterCount characters;
  };

  static std::string place(Side& side, const diag::Span& span) {
    const diag::Position at = side.source.position(span.begin);
    const std::uint32_t column =
        side.characters.between(span.begin - (at.column - 1), span.begin) + 1;
    std::string out = "file=" + report::github_property(report::plain_path(side.source.name()));
    out += ",line=" + std::to_string(at.line) + ",col=" + std::to_string(column) + ',';
    return out;
  }

  Side before_;
  Side after_;
  const FailOn& on_;
};

}  // namespace

std::string diff_github(const Comparison& comparison, const FailOn& on) {
  const Diff& diff = comparison.diff;
  if (diff.empty()) return "no differences\n";
  std::string out;
  Commands commands(comparison, on);
  for (std::size_t i = 0; i < kDangers; ++i) {
    const auto danger = static_cast<Danger>(i);
    for (const DiffEntity& entity : diff) {
      if (is_in(entity, danger)) out += commands.of(entity, danger);
    }
  }
  for (const std::string& line : summary(diff)) out += line + "\n";
  return out;
}

}  // namespace gwport::pipeline
