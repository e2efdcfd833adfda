#include "text/yaml_refusals.h"

#include <algorithm>

#include "text/yaml_ends.h"

namespace gwport::text {
namespace {

using doc::Dialect;
using doc::Span;

constexpr std::string_view kTabHint =
    "YAML libraries allow a tab here, the service's does not: separate with spaces";
constexpr std::string_view kEscapeHint =
    "the service's YAML library does not know this escape: write the character without a backslash";

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

YamlRefusals::YamlRefusals(std::string_view text, std::uint32_t start)
    : text_(text),
      has_tabs_(contains(text, "\t")),
      has_escapes_(contains(text, "\\/") || contains(text, "\\\t")),
      gap_(start) {}

void YamlRefusals::refuse(Dialect dialect, Span span, std::string_view hint) {
  std::optional<YamlRefusal>& refusal = dialect == Dialect::kOpenApi3 ? openapi3_ : swagger2_;
  if (!refusal) refusal = YamlRefusal{span, hint};
}

std::optional<YamlRefusal> YamlRefusals::of(Dialect dialect) const {
  return dialect == Dialect::kOpenApi3 ? openapi3_ : swagger2_;
}

void YamlRefusals::refuse_in_both(std::size_t at, std::uint32_t length, std::string_view hint) {
  const auto begin = static_cast<std::uint32_t>(at);
  refuse(Dialect::kOpenApi3, {begin, begin + length}, hint);
  refuse(Dialect::kSwagger2, {begin, begin + length}, hint);
}

/// Between two tokens there are blanks, indicators and comments; a tab counts outside comments.
void YamlRefusals::look_for_tab(std::uint32_t end) {
  if (!has_tabs_) return;
  for (std::size_t at = gap_; at < end; ++at) {
    if (text_[at] == '\t') return refuse_in_both(at, 1, kTabHint);
    if (text_[at] == '#') at = std::min(text_.find('\n', at), text_.size());
  }
}

/// A line that continues a plain scalar can't be indented by a tab.
void YamlRefusals::look_into_plain(Span span) {
  const std::string_view text = text_.substr(0, span.end);
  for (std::size_t at = text.find('\n', span.begin); at < text.size();
       at = text.find('\n', at + 1)) {
    const std::size_t indent = text.find_first_not_of(" \r\n", at);
    if (indent < text.size() && text[indent] == '\t') {
      return refuse_in_both(indent, 1, kTabHint);
    }
  }
}

void YamlRefusals::look_for_escape(Span span) {
  const std::size_t begin = content_begin(text_, span.begin);
  if (begin >= span.end || text_[begin] != '"') return;
  for (std::size_t at = begin + 1; at + 1 < span.end; ++at) {
    if (text_[at] != '\\') continue;
    ++at;
    if (text_[at] == '/' || text_[at] == '\t') return refuse_in_both(at - 1, 2, kEscapeHint);
  }
}

void YamlRefusals::token(Span span, bool plain) {
  look_for_tab(span.begin);
  if (!plain && has_escapes_) look_for_escape(span);
  gap_ = span.begin;
  if (has_tabs_) return pass_over(span, plain);
  gap_ = span.end;
}

/// Where tabs may stand in a scalar, and where the gap after it begins.
void YamlRefusals::pass_over(Span span, bool plain) {
  const std::uint32_t content = content_begin(text_, span.begin);
  look_for_tab(content);  // behind anchors and tags
  const char first = content < span.end ? text_[content] : ' ';
  const bool block = !plain && (first == '|' || first == '>');
  gap_ = content;
  if (block)
    look_for_tab(static_cast<std::uint32_t>(std::min(text_.find('\n', content), text_.size())));
  if (plain) look_into_plain(span);
  gap_ = span.end;
  if (!plain && !block) return;
  // SnakeYAML takes blanks after a plain scalar for a part of it, and blank lines after a block
  // scalar.
  const std::string_view blanks = block ? " \t\r\n" : " \t";
  gap_ = static_cast<std::uint32_t>(std::min(text_.find_first_not_of(blanks, gap_), text_.size()));
}

void YamlRefusals::open(std::uint32_t begin) {
  look_for_tab(begin);
  gap_ = begin;
  const std::uint32_t content = content_begin(text_, begin);
  look_for_tab(content);
  const bool bracket = content < text_.size() && (text_[content] == '[' || text_[content] == '{');
  gap_ = bracket ? content + 1 : content;
}

void YamlRefusals::close(std::uint32_t end) {
  look_for_tab(end - 1);
  gap_ = end;
}

}  // namespace gwport::text
