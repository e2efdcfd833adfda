#include "report/text.h"

#include <algorithm>

#include "report/printable.h"

namespace gwport::report {
namespace {

constexpr std::string_view kBold = "\x1B[1m";
constexpr std::string_view kFaint = "\x1B[2m";
constexpr std::string_view kGreen = "\x1B[1;32m";
constexpr std::string_view kPlain = "\x1B[0m";
constexpr std::size_t kGutter = 5;  // columns of a line number

std::string_view color_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::kError:
      return "\x1B[1;31m";
    case diag::Severity::kWarning:
      return "\x1B[1;35m";
    case diag::Severity::kInfo:
      return "\x1B[1;36m";
    case diag::Severity::kHint:
      return kGreen;
  }
  return kPlain;
}

/// Builds the text of one report; `paint` is the only place that knows of colours.
class Writer {
 public:
  Writer(std::string& out, TextStyle style) : out_(out), style_(style) {}

  void finding(std::string_view file, const Finding& finding) {
    place(file, finding.place);
    paint(color_of(finding.severity), diag::name_of(finding.severity));
    paint(color_of(finding.severity), ": ");
    paint(kBold, printable(finding.message));
    paint(kFaint, " [" + std::string(finding.rule->id) + "]");
    out_ += '\n';
    if (finding.place.known) excerpt(finding);
    const std::string_view fix = finding.fix == nullptr ? std::string_view() : finding.fix->title;
    if (!finding.hint().empty() && finding.hint() != fix) advice("hint: ", finding.hint());
    if (!fix.empty()) advice("fix: ", fix);
    for (const RelatedFinding& related : finding.related) {
      place(file, related.place);
      paint(kBold, "note: ");
      out_ += printable(related.message);
      out_ += '\n';
    }
  }

 private:
  void paint(std::string_view color, std::string_view text) {
    if (style_.color) out_ += color;
    out_ += text;
    if (style_.color) out_ += kPlain;
  }

  void advice(std::string_view label, std::string_view text) {
    out_.append(kGutter + 1, ' ');
    paint(kGreen, label);
    out_ += printable(text);
    out_ += '\n';
  }

  void place(std::string_view file, const Place& place) {
    std::string text = printable(file) + ':';
    if (place.known) {
      text += std::to_string(place.begin.line) + ':' + std::to_string(place.begin.column) + ':';
    }
    paint(kBold, text);
    out_ += ' ';
  }

  void excerpt(const Finding& finding) {
    const Excerpt& excerpt = finding.excerpt;
    if (excerpt.text.empty()) return;
    gutter(std::to_string(finding.place.begin.line));
    out_ += excerpt.text;
    out_ += '\n';
    gutter("");
    out_.append(excerpt.mark, ' ');
    paint(kGreen, '^' + std::string(excerpt.length - 1, '~'));
    out_ += '\n';
  }

  void gutter(const std::string& number) {
    out_.append(kGutter - std::min(kGutter, number.size()), ' ');
    out_ += number;
    out_ += " | ";
  }

  std::string& out_;
  TextStyle style_;
};

void append_count(std::string& out, std::size_t count, std::string_view noun) {
  if (count == 0) return;
  if (!out.empty()) out += ", ";
  out += std::to_string(count) + ' ';
  out += noun;
  if (count != 1) out += 's';
}

}  // namespace

std::string to_text(std::span<const FileFindings> files, TextStyle style) {
  std::string text;
  to_text({.files = files, .summary = {}, .color = style.color},
          [&](std::string_view piece) { text += piece; });
  return text;
}

void to_text(const Report& report, const Take& take) {
  std::string out;
  Writer writer(out, {.color = report.color});
  for (const FileFindings& file : report.files) {
    for (const Finding& finding : file.findings) {
      writer.finding(file.file, finding);
      pass_on(out, take);
    }
  }
  if (report.with_summary) out += to_text(report.summary) + '\n';
  take(out);
}

std::string to_text(const Summary& summary) {
  std::string out;
  append_count(out, summary.errors, "error");
  append_count(out, summary.warnings, "warning");
  append_count(out, summary.infos, "info");
  append_count(out, summary.hints, "hint");
  if (out.empty()) out = "no findings";
  out += " in " + std::to_string(summary.files) + (summary.files == 1 ? " file" : " files");
  if (summary.not_shown > 0) out += ", " + std::to_string(summary.not_shown) + " not shown";
  return out;
}

}  // namespace gwport::report
