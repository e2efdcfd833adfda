#include "lint/fix/draft.h"

#include <algorithm>

namespace gwport::lint {
namespace {

std::uint32_t start_of(const doc::Node& node) { return node.name_span().begin; }

/// Whether a value was put in for a variable: the tree then says something else than the text.
bool has_variable(std::string_view text) {
  return text.find("${") != std::string_view::npos || text.find("{{") != std::string_view::npos;
}

}  // namespace

void Draft::edit(std::uint32_t begin, std::uint32_t end, std::string text) {
  edits_.push_back({{begin, end}, std::move(text)});
}

bool Draft::is_editable(Span span) const {
  if (!span.known() || span.begin >= span.end) return false;
  const std::string_view old = source_.slice(span.begin, span.end);
  if (has_variable(old)) return false;
  return source_.is_json() || std::string_view("&!*|>").find(old.front()) == std::string_view::npos;
}

void Draft::change_scalar(Span span, std::string_view text) {
  if (!is_editable(span)) return fail();
  const std::string_view old = source_.slice(span.begin, span.end);
  edit(span.begin, span.end, literal_like(old, text, notation()));
}

void Draft::set_text(const doc::Node& scalar, std::string_view text) {
  if (source_.is_shared(scalar.span())) return fail();
  set_text_everywhere(scalar, text);
}

void Draft::set_text_everywhere(const doc::Node& scalar, std::string_view text) {
  if (!scalar.is_scalar()) return fail();
  change_scalar(scalar.span(), text);
}

void Draft::rename(const doc::Node& member, std::string_view key) {
  if (source_.path_to(member).empty()) return fail();
  change_scalar(member.key_span(), key);
}

void Draft::replace(const doc::Node& value, std::string_view literal) {
  const Span span = value.span();
  const bool comments = !source_.is_json() && has_comment(source_.slice(span.begin, span.end));
  if (!is_editable(span) || source_.is_shared(span) || comments) return fail();
  const std::uint32_t colon = source_.is_json() ? 0 : colon_above(value);
  if (colon != 0) return edit(colon + 1, span.end, ' ' + std::string(literal));
  // A list may begin where its key does, a scalar may not.
  const bool dash = !source_.is_json() && source_.text()[span.begin] == '-' && value.is_array();
  edit(span.begin, span.end, (dash ? "  " : "") + std::string(literal));
}

std::uint32_t Draft::colon_above(const doc::Node& value) const {
  if (value.is_scalar() || !value.key_span().known()) return 0;
  const std::uint32_t key_end = value.key_span().end;
  const std::size_t colon = source_.text().find(':', key_end);
  if (colon == std::string_view::npos || colon >= value.span().begin) return 0;
  const auto at = static_cast<std::uint32_t>(colon);
  const std::string_view between = source_.slice(at + 1, value.span().begin);
  const bool below = between.find('\n') != between.npos && is_gap(between);
  return below && source_.slice(key_end, at).find_first_not_of(' ') == between.npos ? at : 0;
}

void Draft::insert(const doc::Node& object, std::string_view key, std::string_view literal) {
  std::string text = inline_text(notation(), [&](doc::Sink& sink) { sink.key(key); });
  insert_text(object, text.append(literal));
}

void Draft::insert(const doc::Node& list, std::string_view literal) { insert_text(list, literal); }

void Draft::insert_text(const doc::Node& container, std::string_view text) {
  const Path path = source_.path_to(container);
  if (path.empty() || container.is_scalar() || source_.is_shared(container.span())) return fail();
  const std::uint32_t begin = container.span().begin;
  const char first = source_.text()[begin];
  if (container.size() == 0) {
    if ((first != '{' && first != '[') || container.span().end - begin != 2) return fail();
    return edit(begin, begin + 2, first + std::string(text) + (first == '{' ? '}' : ']'));
  }
  const doc::Node& child = *container.begin();
  if (child.aliased()) return fail();
  if (source_.in_brackets(path)) {
    if ((first != '{' && first != '[') || !is_gap(source_.slice(begin + 1, start_of(child)))) {
      return fail();
    }
    return insert_before(path, start_of(child), text);
  }
  if (container.is_object()) {
    if (start_of(child) != begin) return fail();  // an anchor, a tag or a merge key comes first
    return insert_before(path, begin, text);
  }
  if (first != '-') return fail();
  insert_before(path, begin, "- " + std::string(text));
}

void Draft::insert_before(const Path& path, std::uint32_t at, std::string_view text) {
  const std::uint32_t line = source_.line_begin(at);
  const std::string_view prefix = source_.slice(line, at);
  std::string inserted(text);
  if (source_.in_brackets(path)) {
    const bool own_line = prefix.find_first_not_of(" \t") == std::string_view::npos && line > 0;
    inserted += ',';
    inserted += own_line ? std::string(source_.line_end()) + std::string(prefix) : " ";
    return edit(at, at, std::move(inserted));
  }
  if (prefix.find_first_not_of(" -") != std::string_view::npos) return fail();
  inserted += source_.line_end();
  inserted.append(prefix.size(), ' ');
  edit(at, at, std::move(inserted));
}

void Draft::copy_before(const doc::Node& member, std::string_view key) {
  Path path = source_.path_to(member);
  const Span whole{start_of(member), member.span().end};
  if (path.size() < 2 || member.span().begin >= whole.end || source_.is_shared(whole)) {
    return fail();
  }
  path.pop_back();
  const std::string_view rest = source_.slice(member.key_span().end, whole.end);
  if (!is_editable(member.key_span()) || rest.find('&') != std::string_view::npos) return fail();
  std::string text =
      literal_like(source_.slice(member.key_span().begin, member.key_span().end), key, notation());
  insert_before(path, whole.begin, text.append(rest));
}

void Draft::add(const std::shared_ptr<const diag::Fix>& fix) {
  if (fix != nullptr) edits_.insert(edits_.end(), fix->edits.begin(), fix->edits.end());
}

std::shared_ptr<const diag::Fix> Draft::finish(std::string title) {
  if (failed_ || edits_.empty()) return nullptr;
  const auto before = [](const diag::Edit& a, const diag::Edit& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
  };
  std::stable_sort(edits_.begin(), edits_.end(), before);
  // What several places ask for alike is done once.
  const auto same = [](const diag::Edit& a, const diag::Edit& b) {
    return a.span == b.span && a.text == b.text;
  };
  edits_.erase(std::unique(edits_.begin(), edits_.end(), same), edits_.end());
  for (std::size_t i = 1; i < edits_.size(); ++i) {
    const Span& last = edits_[i - 1].span;
    const bool both_insert = last.begin == last.end && edits_[i].span == last;
    if (edits_[i].span.begin < last.end || (edits_[i].span == last && !both_insert)) {
      return nullptr;
    }
  }
  return std::make_shared<const diag::Fix>(diag::Fix{std::move(title), std::move(edits_)});
}

}  // namespace gwport::lint
