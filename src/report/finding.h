// Findings that stand on their own: what every format of a report is written from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"

namespace gwport::report {

/// Where something stands: [begin, end) in lines and columns (diag::Position, which counts bytes).
/// Formats that want characters (Unicode code points) have those columns beside, 1-based as well.
struct Place {
  bool known = false;
  diag::Position begin;
  diag::Position end;
  std::uint32_t begin_character = 1;
  std::uint32_t end_character = 1;
};

/// The source line of a finding, printable, cut to a window around the marked part.
struct Excerpt {
  std::string text;
  std::size_t mark = 0;    ///< column at which the marked part begins, 0-based
  std::size_t length = 0;  ///< columns of the marked part; 0: there is nothing to show
};

struct RelatedFinding {
  Place place;
  std::string message;
};

/// The text at a place gives way to `text`; an empty place is where it is put in.
struct FindingEdit {
  Place place;  ///< known
  std::string text;
};

/// A change that mends a finding: all edits or none.
struct FindingFix {
  std::string title;
  std::vector<FindingEdit> edits;  ///< in the order of the text, without overlaps
};

/// A diagnostic with its place in people's terms; it needs neither document nor source any more.
/// Texts are as the stages gave them: formats make them printable.
struct Finding {
  const diag::Rule* rule = nullptr;  ///< never null; static storage
  diag::Severity severity = diag::Severity::kError;
  std::string message;
  std::string own_hint;  ///< in the place of the rule's; empty: that one
  Place place;
  std::string pointer;  ///< JSON pointer; empty for the root and where the place is unknown
  Excerpt excerpt;
  std::vector<RelatedFinding> related;
  /// Null: there is none. One that mends several findings stands with the first of them.
  std::shared_ptr<const FindingFix> fix;

  /// What to do about it; empty: nothing is known. Thousands of findings share the rule's.
  [[nodiscard]] std::string_view hint() const { return own_hint.empty() ? rule->fix : own_hint; }
};

/// The findings of one input.
struct FileFindings {
  std::string file;
  std::vector<Finding> findings;
  /// Findings as bad as this make the run fail.
  diag::Severity fails_at = diag::Severity::kError;
  bool incomplete = false;  ///< a limit of gwport's own ended the look at it

  [[nodiscard]] bool fails(const Finding& finding) const { return finding.severity <= fails_at; }
};

/// How many findings there are of each severity, and in how many inputs.
struct Summary {
  std::size_t files = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  std::size_t hints = 0;
  std::size_t not_shown = 0;  ///< how many of them a limit left out
};

/// Makes findings of a document's diagnostics, sorted by offset, then id; those without a place
/// come first, equals keep their order. Findings milder than `least` are left out. When all
/// pointers together are very long (diag::Diagnostics::kMostBytes), those of later findings lead to
/// an enclosing object instead.
[[nodiscard]] FileFindings collect(const doc::Document& document,
                                   const std::vector<diag::Diagnostic>& diagnostics,
                                   diag::Severity least = diag::Severity::kHint);

[[nodiscard]] Summary summarize(std::span<const FileFindings> files);

}  // namespace gwport::report
