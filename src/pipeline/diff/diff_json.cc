#include "doc/pointer.h"
#include "pipeline/answer.h"
#include "pipeline/diff/report.h"
#include "report/printable.h"

namespace gwport::pipeline {
namespace {

/// Pointers are cut where they would be longer.
constexpr std::size_t kLongestPointer = 4096;

void write_place(std::string_view side, const LoadedApi& api, diag::Span span, doc::Sink& sink) {
  if (!span.known()) return;
  const diag::Source& source = *api.document.source;
  const diag::Position at = source.position(span.begin);
  sink.key(side);
  sink.begin_object();
  sink.member("file", report::valid_utf8(source.name()));
  sink.member_integer("line", at.line);
  sink.member_integer("column", at.column);
  sink.member("pointer",
              report::valid_utf8(doc::pointer_at(*api.document.root, span, kLongestPointer)));
  sink.end_object();
}

void write_detail(const DiffDetail& detail, doc::Sink& sink) {
  sink.begin_object();
  sink.member("group", name_of(detail.judgement.danger));
  sink.member_boolean("breaking", detail.judgement.breaking);
  if (!detail.member.empty()) {
    sink.member("member", report::valid_utf8(detail.member));
    sink.member("change", name_of(detail.change));
    if (detail.change != Change::kAdded) sink.member("before", report::valid_utf8(detail.before));
    if (detail.change != Change::kLost) sink.member("after", report::valid_utf8(detail.after));
  }
  if (!detail.judgement.note.empty()) {
    sink.member("note", report::valid_utf8(detail.judgement.note));
  }
  sink.end_object();
}

void write_entity(const Comparison& comparison, const DiffEntity& entity, doc::Sink& sink) {
  sink.begin_object();
  sink.member("change", name_of(entity.change));
  sink.member("kind", name_of(entity.kind));
  if (!entity.name.empty()) sink.member("name", report::valid_utf8(entity.name));
  write_place("before", comparison.before, entity.before, sink);
  write_place("after", comparison.after, entity.after, sink);
  sink.key("details");
  sink.begin_array();
  for (const DiffDetail& detail : entity.details) write_detail(detail, sink);
  sink.end_array();
  sink.end_object();
}

void write_summary(const Diff& diff, doc::Sink& sink) {
  const DiffCounts counts = count(diff);
  const auto number = [&sink](std::string_view name, std::size_t value) {
    sink.member_integer(name, static_cast<std::int64_t>(value));
  };
  sink.begin_object();
  for (std::size_t i = 0; i < kEntityChanges; ++i) {
    number(name_of(static_cast<EntityChange>(i)), counts.entities[i]);
  }
  sink.key("groups");
  sink.begin_object();
  for (std::size_t i = 0; i < kDangers; ++i) {
    number(name_of(static_cast<Danger>(i)), counts.groups[i]);
  }
  sink.end_object();
  number("callersNotice", counts.breaking);
  sink.end_object();
}

}  // namespace

std::string diff_json(const Comparison& comparison) {
  return json_text([&](doc::Sink& sink) {
    sink.begin_object();
    sink.member("before", report::valid_utf8(comparison.before.document.source->name()));
    sink.member("after", report::valid_utf8(comparison.after.document.source->name()));
    if (comparison.mode) {
      sink.member("mode", comparison.mode == PutMode::kOverwrite ? "overwrite" : "merge");
    }
    sink.key("differences");
    sink.begin_array();
    for (const DiffEntity& entity : comparison.diff) write_entity(comparison, entity, sink);
    sink.end_array();
    sink.key("summary");
    write_summary(comparison.diff, sink);
    sink.end_object();
  });
}

}  // namespace gwport::pipeline
