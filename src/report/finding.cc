#include "report/finding.h"

#include <algorithm>

#include "doc/pointer.h"
#include "report/excerpt.h"

namespace gwport::report {
namespace {

Place place_of(const diag::Source& source, diag::Span span) {
  if (!span.known()) return {};
  return {true, source.position(span.begin), source.position(std::max(span.begin, span.end))};
}

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

Finding finding_of(const doc::Document& document, const diag::Diagnostic& diagnostic,
                   Pointers& pointers) {
  const diag::Source& source = *document.source;
  Finding finding;
  finding.rule = diagnostic.rule;
  finding.severity = diagnostic.severity;
  finding.message = diagnostic.message;
  finding.hint = diagnostic.hint.empty() ? std::string(diagnostic.rule->fix) : diagnostic.hint;
  finding.place = place_of(source, diagnostic.span);
  if (diagnostic.span.known()) finding.excerpt = excerpt_of(source.text(), diagnostic.span);
  finding.pointer = pointers.at(diagnostic.span);
  for (const diag::Related& related : diagnostic.related) {
    finding.related.push_back({place_of(source, related.span), related.message});
  }
  return finding;
}

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
  Pointers pointers(document);
  for (const diag::Diagnostic* diagnostic : sorted) {
    file.findings.push_back(finding_of(document, *diagnostic, pointers));
  }
  return file;
}

Summary summarize(const std::vector<FileFindings>& files) {
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
