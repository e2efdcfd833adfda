#include "pipeline/diff/report_parts.h"

#include <algorithm>

namespace gwport::pipeline {
namespace {

/// A value that is there, so that an empty one can be seen.
std::string shown(const std::string& value) { return value.empty() ? "\"\"" : value; }

}  // namespace

std::string title(const Comparison& comparison) {
  std::string text = comparison.before.document.source->name();
  text += " -> " + comparison.after.document.source->name();
  if (comparison.mode) {
    text += comparison.mode == PutMode::kOverwrite ? " (put with mode overwrite)"
                                                   : " (put with mode merge)";
  }
  return text;
}

std::string place(const LoadedApi& api, diag::Span span) {
  if (!span.known()) return {};
  const diag::Source& source = *api.document.source;
  const diag::Position at = source.position(span.begin);
  return source.name() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

std::string entity_name(const DiffEntity& entity) {
  std::string name(name_of(entity.kind));
  if (!entity.name.empty()) name += ' ' + entity.name;
  return name;
}

std::string values(const DiffDetail& detail) {
  const bool none = detail.before.empty() && detail.after.empty();
  if (detail.member.empty()) return {};
  if (detail.change == Change::kAdded) return none ? "added" : "absent -> " + detail.after;
  if (detail.change == Change::kLost) return none ? "lost" : detail.before + " -> absent";
  return none ? "changed" : shown(detail.before) + " -> " + shown(detail.after);
}

bool is_in(const DiffEntity& entity, Danger danger) {
  return std::any_of(entity.details.begin(), entity.details.end(),
                     [danger](const DiffDetail& each) { return each.judgement.danger == danger; });
}

std::array<std::string, 2> summary(const Diff& diff) {
  const DiffCounts counts = count(diff);
  std::array<std::string, 2> lines;
  const auto add = [](std::string& line, std::size_t number, std::string_view what) {
    line += (line.empty() ? "" : ", ") + std::to_string(number) + " " + std::string(what);
  };
  for (std::size_t i = 0; i < kEntityChanges; ++i) {
    add(lines[0], counts.entities[i], name_of(static_cast<EntityChange>(i)));
  }
  for (std::size_t i = 0; i < kDangers; ++i) {
    add(lines[1], counts.groups[i], name_of(static_cast<Danger>(i)));
  }
  lines[1] += "; callers notice " + std::to_string(counts.breaking);
  return lines;
}

std::string_view not_compared(const Comparison& comparison) {
  if (comparison.mode || comparison.scope != Scope::kDocument) return {};
  return "not compared, because documents do not say them: tags, endpoint types, address types, "
         "stages, documentation versions";
}

}  // namespace gwport::pipeline
