#include "report/excerpt.h"

#include <algorithm>

#include "report/printable.h"

namespace gwport::report {
namespace {

constexpr std::size_t kBefore = 40;  // bytes shown before the span if the line is cut there
constexpr std::size_t kAfter = 60;   // bytes shown from the span on
constexpr std::string_view kCut = "...";
constexpr std::string_view kBom = "\xEF\xBB\xBF";

bool ends_line(char c) { return c == '\n' || c == '\r'; }
bool inside_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool cut_before = false;
  bool cut_after = false;
};

Window window_around(std::string_view text, std::size_t at) {
  Window window{at, at};
  const std::size_t first = at > kBefore ? at - kBefore : 0;
  while (window.begin > first && !ends_line(text[window.begin - 1])) --window.begin;
  const std::size_t last = std::min(text.size(), at + kAfter);
  while (window.end < last && !ends_line(text[window.end])) ++window.end;
  window.cut_before = window.begin > 0 && !ends_line(text[window.begin - 1]);
  window.cut_after = window.end < text.size() && !ends_line(text[window.end]);
  if (window.cut_before) {
    while (window.begin < at && inside_character(text[window.begin])) ++window.begin;
  }
  if (window.cut_after) {
    while (window.end > at && inside_character(text[window.end])) --window.end;
  }
  if (window.begin == 0 && text.starts_with(kBom) && at >= kBom.size()) window.begin = kBom.size();
  return window;
}

}  // namespace

Excerpt excerpt_of(std::string_view text, diag::Span span) {
  const std::size_t at = std::min<std::size_t>(span.begin, text.size());
  const Window window = window_around(text, at);
  const std::size_t end = std::clamp<std::size_t>(span.end, at, window.end);
  Excerpt excerpt;
  if (window.cut_before) excerpt.text += kCut;
  excerpt.mark = excerpt.text.size();
  excerpt.mark += append_printable(excerpt.text, text.substr(window.begin, at - window.begin));
  excerpt.length = append_printable(excerpt.text, text.substr(at, end - at));
  append_printable(excerpt.text, text.substr(end, window.end - end));
  if (window.cut_after) excerpt.text += kCut;
  excerpt.length = std::max<std::size_t>(excerpt.length, 1);
  return excerpt;
}

}  // namespace gwport::report
