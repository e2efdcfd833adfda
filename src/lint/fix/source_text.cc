#include "lint/fix/source_text.h"

#include <algorithm>

#include "doc/pointer.h"
#include "text/yaml_ends.h"

namespace gwport::lint {

SourceText::SourceText(const doc::Document& document) : document_(document) {
  const std::size_t first = text().find('\n');
  const bool crlf = first != std::string_view::npos && first > 0 && text()[first - 1] == '\r';
  line_end_ = crlf ? "\r\n" : "\n";
  if (is_json() || text().find('&') == std::string_view::npos) return;
  collect_shared(root());
  std::sort(shared_.begin(), shared_.end(),
            [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::uint32_t furthest = 0;
  for (const Span& each : shared_) {
    furthest = std::max(furthest, each.end);
    furthest_.push_back(furthest);
  }
}

void SourceText::collect_shared(const doc::Node& node) {
  for (const doc::Node& child : node) {
    if (child.aliased()) {
      shared_.push_back(
          {child.name_span().begin, std::max(child.span().end, child.name_span().end)});
      shared_.push_back(child.span());
    } else {
      collect_shared(child);
    }
  }
}

bool SourceText::is_shared(Span span) const {
  const auto after =
      std::lower_bound(shared_.begin(), shared_.end(), span.end,
                       [](const Span& each, std::uint32_t end) { return each.begin < end; });
  if (after == shared_.begin()) return false;
  return furthest_[static_cast<std::size_t>(after - shared_.begin()) - 1] > span.begin;
}

Path SourceText::path_to(const doc::Node& node) const {
  Path path = doc::path_to(root(), node.name_span());
  if (path.empty() || path.back() != &node) path.clear();
  return path;
}

bool SourceText::in_brackets(const Path& path) const {
  if (is_json()) return true;
  return std::any_of(path.begin(), path.end(), [&](const doc::Node* node) {
    if (node->is_scalar()) return false;
    const std::uint32_t begin = text::content_begin(text(), node->span().begin);
    return begin < text().size() && (text()[begin] == '{' || text()[begin] == '[');
  });
}

std::uint32_t SourceText::line_begin(std::uint32_t at) const {
  const std::size_t end = at == 0 ? std::string_view::npos : text().rfind('\n', at - 1);
  return end == std::string_view::npos ? 0 : static_cast<std::uint32_t>(end + 1);
}

std::uint32_t SourceText::line_after(std::uint32_t at) const {
  const std::size_t end = text().find('\n', at);
  return static_cast<std::uint32_t>(end == std::string_view::npos ? text().size() : end + 1);
}

std::uint32_t SourceText::line_end_before(std::uint32_t at) const {
  if (at == 0 || text()[at - 1] != '\n') return at;
  return at > 1 && text()[at - 2] == '\r' ? at - 2 : at - 1;
}

bool has_comment(std::string_view text) {
  for (std::size_t at = text.find('#'); at != text.npos; at = text.find('#', at + 1)) {
    if (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n'))
      return true;
  }
  return false;
}

bool is_gap(std::string_view text) {
  return text.find_first_not_of(" \t\r\n,") == std::string_view::npos;
}

bool is_blank_or_comment(std::string_view rest_of_line) {
  const std::size_t first = rest_of_line.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos || (first > 0 && rest_of_line[first] == '#');
}

}  // namespace gwport::lint
