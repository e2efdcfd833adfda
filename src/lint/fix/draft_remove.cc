// Members and elements taken out of a document's text.
#include <algorithm>

#include "lint/fix/draft.h"

namespace gwport::lint {

void Draft::remove(const doc::Node& member) {
  Path path = source_.path_to(member);
  if (path.size() < 2 || !member.key_span().known()) return fail();
  path.pop_back();
  const doc::Node& parent = *path.back();
  if (source_.is_shared(
          {member.name_span().begin, std::max(member.span().end, member.key_span().end)})) {
    return fail();
  }
  if (source_.in_brackets(path)) return remove_in_brackets(parent, member);
  remove_block(parent, member);
}

void Draft::remove_in_brackets(const doc::Node& parent, const doc::Node& member) {
  const std::uint32_t begin = member.name_span().begin;
  const std::uint32_t end = member.span().end;
  if (member.span().begin >= end) return fail();
  const std::uint32_t open = parent.span().begin;
  if (source_.text()[open] != '{') return fail();
  if (parent.size() == 1) {
    const std::uint32_t close = parent.span().end - 1;
    if (!is_gap(source_.slice(open + 1, begin)) || !is_gap(source_.slice(end, close))) {
      return fail();
    }
    return edit(open + 1, close, "");
  }
  const doc::Node* next = &member + 1;
  if (next != parent.end()) {
    const std::uint32_t after = next->name_span().begin;
    if (after < end || !is_gap(source_.slice(end, after))) return fail();
    return edit(begin, after, "");
  }
  const std::uint32_t before = (&member - 1)->span().end;
  if (before > begin || !is_gap(source_.slice(before, begin))) return fail();
  edit(before, end, "");
}

void Draft::remove_block(const doc::Node& parent, const doc::Node& member) {
  const std::uint32_t begin = member.name_span().begin;
  std::uint32_t end = member.span().end;
  if (member.span().begin >= end || end < begin) {  // no value: nothing stands behind the colon
    const std::size_t colon = source_.text().find(':', member.key_span().end);
    if (colon == std::string_view::npos) return fail();
    end = static_cast<std::uint32_t>(colon) + 1;
  }
  const std::uint32_t after = source_.line_after(end);
  const std::uint32_t line = source_.line_begin(begin);
  const std::string_view prefix = source_.slice(line, begin);
  if (!is_blank_or_comment(source_.slice(end, after)) ||
      prefix.find_first_not_of(" -") != std::string_view::npos) {
    return fail();
  }
  if (parent.size() == 1) {
    const std::uint32_t colon = colon_above(parent);
    return colon == 0 ? edit(begin, end, "{}") : edit(colon + 1, end, " {}");
  }
  const doc::Node* next = &member + 1;
  if (prefix.find('-') == std::string_view::npos)
    return remove_lines(line, after, next == parent.end());
  // What is next moves up, behind the dash.
  if (next == parent.end() || next->name_span().begin < end) return fail();
  const std::uint32_t to = next->name_span().begin;
  const bool simple = source_.slice(end, to).find_first_not_of(" \r\n") == std::string_view::npos;
  if (!simple) return fail();
  edit(begin, to, "");
}

/// Whole lines. The last ones of a collection go with the line end before them instead of their
/// own: so their edit meets that of the lines before, and no collection loses all it has at once.
void Draft::remove_lines(std::uint32_t begin, std::uint32_t end, bool last) {
  const std::uint32_t before = source_.line_end_before(begin);
  const std::uint32_t own = source_.line_end_before(end);
  if (!last && own != end) return edit(begin, end, "");
  if (before == begin) return fail();
  edit(before, own, "");
}

void Draft::keep_only(const doc::Node& list, const doc::Node& element) {
  const Span all = list.span();
  const Span kept = element.span();
  if (!is_editable(all) || !is_editable(kept) || source_.is_shared(all)) return fail();
  const char open = source_.text()[kept.begin];
  const bool whole = element.is_scalar() || open == '{' || open == '[';
  if (source_.text()[all.begin] == '[') {
    const bool comments =
        !source_.is_json() && (has_comment(source_.slice(all.begin, kept.begin)) ||
                               has_comment(source_.slice(kept.end, all.end)));
    if (!whole || comments) return fail();
    edit(all.begin, kept.begin, "");
    return edit(kept.end, all.end, "");
  }
  const std::string_view text = source_.slice(kept.begin, kept.end);
  if (whole && text.find('\n') == text.npos && !has_comment(source_.slice(all.begin, all.end))) {
    return replace(list, text);
  }
  for (const doc::Node& each : list) keep_or_remove_entry(each, &each == &element);
}

/// An entry of a list in lines of its own: its dash alone, or all of it.
void Draft::keep_or_remove_entry(const doc::Node& entry, bool keep) {
  const std::uint32_t begin = entry.span().begin;
  const std::uint32_t line = source_.line_begin(begin);
  const std::string_view prefix = source_.slice(line, begin);
  const std::size_t dash = prefix.find_first_not_of(' ');
  const std::uint32_t end = entry.span().end;
  const std::uint32_t after = source_.line_after(end);
  if (begin >= end || dash == prefix.npos || prefix[dash] != '-' ||
      prefix.find_first_not_of(' ', dash + 1) != prefix.npos ||
      !is_blank_or_comment(source_.slice(end, after))) {
    return fail();
  }
  const std::uint32_t at = line + static_cast<std::uint32_t>(dash);
  if (keep) return edit(at, at + 1, " ");
  remove_lines(line, after, false);
}

}  // namespace gwport::lint
