#include "text/yaml_writer.h"

#include <algorithm>

#include "text/yaml_scalar.h"

namespace gwport::text {
namespace {

constexpr std::size_t kBestWidth = 80;
/// Longer keys are written with `?`. Source: SnakeYAML's default.
constexpr std::size_t kSimpleKeyBelow = 128;

}  // namespace

YamlWriter::YamlWriter(std::string& out, YamlStyle style)
    : out_(out), style_(style), folds_(style == YamlStyle::kExport) {
  if (style == YamlStyle::kExport) plain("---");
}

void YamlWriter::new_line(std::size_t indent) {
  if (started_) out_ += '\n';
  started_ = true;
  out_.append(indent, ' ');
  column_ = indent;
}

void YamlWriter::plain(std::string_view text) {
  started_ = true;
  out_ += text;
  column_ += utf16_length(text);
}

/// Goes to where the next entry of the innermost container begins. The first entry of a container
/// that follows an indicator ("- ", ": ") stays on its line.
void YamlWriter::start_entry() {
  Level& level = levels_.back();
  const bool stays = level.empty && before_ == Before::kIndicator;
  level.empty = false;
  if (!stays) new_line(level.indent);
  if (level.object) return;
  plain("- ");
  before_ = Before::kIndicator;
}

void YamlWriter::open(bool object) {
  if (!levels_.empty() && !levels_.back().object) start_entry();
  std::size_t indent = 0;
  if (!levels_.empty()) {
    const bool below_key = levels_.back().object && before_ == Before::kKey;
    indent = levels_.back().indent + (below_key && !object ? 0 : 2);
  }
  levels_.push_back({object, indent, true});
}

void YamlWriter::close(std::string_view when_empty) {
  const bool empty = levels_.back().empty;
  levels_.pop_back();
  if (!empty) return;
  if (before_ != Before::kIndicator && started_) plain(" ");
  plain(when_empty);
}

/// Where the continuation lines of a folded scalar begin.
std::size_t YamlWriter::scalar_indent() const {
  return levels_.empty() ? 0 : levels_.back().indent + 2;
}

void YamlWriter::start_scalar() {
  if (!levels_.empty() && !levels_.back().object) start_entry();
  if (before_ != Before::kIndicator && started_) plain(" ");
}

/// A long or empty key, or one of several lines, is written with `?`. Only such a one is folded.
void YamlWriter::key(std::string_view name) {
  start_entry();
  const std::size_t indent = levels_.back().indent;
  const bool simple =
      !name.empty() && utf16_length(name) < kSimpleKeyBelow && name.find('\n') == name.npos;
  if (!simple) plain("? ");
  folds_ = !simple;
  const KeyStyle style = key_style(name);
  if (style == KeyStyle::kDoubleQuoted) {
    quoted(name);
  } else {
    const std::string_view quote = style == KeyStyle::kSingleQuoted ? "'" : "";
    plain(quote);
    words(name, style == KeyStyle::kSingleQuoted);
    plain(quote);
  }
  folds_ = style_ == YamlStyle::kExport;
  before_ = Before::kKey;
  if (simple) return plain(":");
  new_line(indent);
  plain(": ");
  before_ = Before::kIndicator;
}

/// Text outside double quotes, folded at single blanks past the width.
void YamlWriter::words(std::string_view text, bool single_quoted) {
  if (!folds_ && !single_quoted) return plain(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" '", at), text.size());
    plain(text.substr(at, end - at));
    if (end == text.size()) return;
    at = end + 1;
    const bool lone_blank =
        text[end] == ' ' && end > 0 && text[end - 1] != ' ' && at < text.size() && text[at] != ' ';
    if (lone_blank && folds_ && column_ > kBestWidth) {
      new_line(scalar_indent());
    } else {
      plain(text[end] == ' ' ? " " : single_quoted ? "''" : "'");
    }
  }
}

/// Ends the line inside a quoted scalar; a blank that would start the next line is escaped.
void YamlWriter::fold(std::string_view rest) {
  out_ += '\\';
  new_line(scalar_indent());
  if (!rest.starts_with(' ')) return;
  out_ += '\\';
  ++column_;
}

/// Folds the line before text[at] if it has grown past the width, unless the text begins or ends
/// there.
void YamlWriter::fold_if_wide(Run& run, std::size_t at, std::size_t next, std::size_t width) {
  if (!folds_ || at == 0 || next >= run.text.size() || width <= kBestWidth) return;
  if (at > run.start) {
    out_.append(run.text, run.start, at - run.start);
    run.start = at;
  }
  fold(run.text.substr(run.start));
  run.units = 0;
}

/// [at, end) is harmless: only blanks past the width matter, and the first character of a run.
void YamlWriter::quoted_harmless(Run& run, std::size_t at, std::size_t end) {
  while (at < end) {
    if (at != run.start) {
      const std::size_t width = column_ + run.units;
      const std::size_t fits = width > kBestWidth ? 0 : kBestWidth + 1 - width;
      const std::size_t from = at + std::min(fits, end - at);
      const std::size_t blank = std::min(run.text.substr(0, end).find(' ', from), end);
      run.units += blank - at;
      at = blank;
      if (at == end) return;
    }
    fold_if_wide(run, at, at + 1, column_ + run.units);
    ++run.units;
    ++at;
  }
}

std::size_t YamlWriter::quoted_other(Run& run, std::size_t at) {
  const Character c = character_at(run.text, at);
  const std::size_t next = at + c.bytes;
  out_.append(run.text, run.start, at - run.start);
  const std::size_t before = out_.size();
  append_escaped(out_, c.code, run.text.substr(at, c.bytes));
  column_ += run.units + utf16_length(std::string_view(out_).substr(before));
  run.start = next;
  run.units = 0;
  fold_if_wide(run, at, next, column_ - 1);  // SnakeYAML's run has the length -1 here
  return next;
}

/// The emitter's own algorithm: runs of harmless characters are written at once; after a run that
/// ends at a blank, or after an escape, the line is folded when it has grown past the width.
void YamlWriter::quoted(std::string_view text) {
  out_ += '"';
  ++column_;
  Run run{text};
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_harmless(text, at);
    quoted_harmless(run, at, end);
    at = end < text.size() ? quoted_other(run, end) : end;
  }
  out_.append(text, run.start);
  column_ += run.units + 1;
  out_ += '"';
}

void YamlWriter::null() {
  start_scalar();
  plain("null");
}
void YamlWriter::boolean(bool value) {
  start_scalar();
  plain(value ? "true" : "false");
}
void YamlWriter::number(std::string_view lexeme) {
  start_scalar();
  plain(lexeme);
}
void YamlWriter::string(std::string_view value) {
  start_scalar();
  if (style_ == YamlStyle::kPlain) return readable(value);
  quoted(value);
}

void YamlWriter::readable(std::string_view text) {
  switch (text_style(text)) {
    case TextStyle::kPlain:
      return plain(text);
    case TextStyle::kSingleQuoted:
      plain("'");
      words(text, true);
      return plain("'");
    case TextStyle::kLiteral:
      if (!levels_.empty()) return literal(text);
      break;
    case TextStyle::kDoubleQuoted:
      break;
  }
  quoted(text);
}

/// A block of lines; that it ends with a line end or not is said at its beginning.
void YamlWriter::literal(std::string_view text) {
  const bool ended = text.back() == '\n';
  plain(ended ? "|" : "|-");
  if (ended) text.remove_suffix(1);
  for (;;) {
    const std::string_view line = text.substr(0, text.find('\n'));
    new_line(line.empty() ? 0 : scalar_indent());
    plain(line);
    if (line.size() == text.size()) return;
    text.remove_prefix(line.size() + 1);
  }
}

}  // namespace gwport::text
