#include "report/finding.h"

#include <algorithm>
#include <unordered_set>

#include "doc/pointer.h"
#include "report/columns.h"
#include "report/excerpt.h"

namespace gwport::report {
namespace {

/// Places of one text.
class Places {
 public:
  explicit Places(const diag::Source& source) : source_(source), characters_(source.text()) {}

  Place of(diag::Span span) {
    if (!span.known()) return {};
    const std::uint32_t end = std::max(span.begin, span.end);
    Place place{true, source_.position(span.begin), source_.position(end)};
    place.begin_character = character(span.begin, place.begin);
    place.end_character = character(end, place.end);
    return place;
  }

 private:
  std::uint32_t character(std::uint32_t offset, diag::Position position) {
    const std::uint32_t in_line = position.column - 1;
    return 1 + characters_.between(offset - std::min(offset, in_line), offset);
  }

  const diag::Source& source_;
  CharacterCount characters_;
};

/// Pointers repeat the keys above a place: a key of a megabyte with ten thousand faults below would
/// need quadratic memory. They are whole as long as they have at most kMostBytes together; later
/// ones lead no further than kLongestLate allows.
class Pointers {
 public:
  explicit Pointers(const doc::Document& document) : root_(document.root) {}

  std::string at(diag::Span span) {
    if (root_ == nullptr) return {};
    std::string pointer =
        doc::pointer_at(*root_, span, bytes_ > kMostBytes ? kLongestLate : std::string::npos);
    bytes_ += pointer.size();
    return pointer;
  }

 private:
  static constexpr std::size_t kMostBytes = diag::Diagnostics::kMostBytes;
  static constexpr std::size_t kLongestLate = diag::Diagnostics::kLongestLate;

  const doc::Node* root_;
  std::size_t bytes_ = 0;
};

/// Makes findings of the diagnostics of one document.
class Collector {
 public:
  explicit Collector(const doc::Document& document)
      : text_(document.source->text()), places_(*document.source), pointers_(document) {}

  Finding finding(const diag::Diagnostic& diagnostic) {
    Finding finding;
    finding.rule = diagnostic.rule;
    finding.severity = diagnostic.severity;
    finding.message = diagnostic.message;
    finding.own_hint = diagnostic.hint;
    finding.place = places_.of(diagnostic.span);
    if (diagnostic.span.known()) finding.excerpt = excerpt_of(text_, diagnostic.span);
    finding.pointer = pointers_.at(diagnostic.span);
    for (const diag::Related& related : diagnostic.related) {
      finding.related.push_back({places_.of(related.span), related.message});
    }
    const diag::Fix* fix = diagnostic.fix.get();
    // A thousand findings that one fix of a thousand edits mends must not become a million edits.
    if (fix != nullptr && shown_.insert(fix).second) finding.fix = fix_of(*fix);
    return finding;
  }

 private:
  std::shared_ptr<const FindingFix> fix_of(const diag::Fix& fix) {
    FindingFix shown{fix.title, {}};
    shown.edits.reserve(fix.edits.size());
    for (const diag::Edit& edit : fix.edits) {
      shown.edits.push_back({places_.of(edit.span), edit.text});
    }
    return std::make_shared<const FindingFix>(std::move(shown));
  }

  std::string_view text_;
  Places places_;
  Pointers pointers_;
  std::unordered_set<const diag::Fix*> shown_;
};

/// Before anything else what has no place: it is about the whole input.
bool comes_before(const diag::Diagnostic* a, const diag::Diagnostic* b) {
  if (a->span.known() != b->span.known()) return !a->span.known();
  if (a->span.begin != b->span.begin) return a->span.begin < b->span.begin;
  return a->rule->id < b->rule->id;
}

}  // namespace

FileFindings collect(const doc::Document& document,
                     const std::vector<diag::Diagnostic>& diagnostics, diag::Severity least) {
  std::vector<const diag::Diagnostic*> sorted;
  for (const diag::Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity <= least) sorted.push_back(&diagnostic);
  }
  std::stable_sort(sorted.begin(), sorted.end(), comes_before);
  FileFindings file{document.source->name(), {}};
  file.findings.reserve(sorted.size());
  Collector collector(document);
  for (const diag::Diagnostic* diagnostic : sorted) {
    file.findings.push_back(collector.finding(*diagnostic));
  }
  return file;
}

Summary summarize(std::span<const FileFindings> files) {
  Summary summary;
  summary.files = files.size();
  for (const FileFindings& file : files) {
    for (const Finding& finding : file.findings) {
      switch (finding.severity) {
        case diag::Severity::kError:
          ++summary.errors;
          break;
        case diag::Severity::kWarning:
          ++summary.warnings;
          break;
        case diag::Severity::kInfo:
          ++summary.infos;
          break;
        case diag::Severity::kHint:
          ++summary.hints;
          break;
      }
    }
  }
  return summary;
}

}  // namespace gwport::report
