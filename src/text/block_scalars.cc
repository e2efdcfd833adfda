#include "text/block_scalars.h"

#include <algorithm>
#include <array>

namespace gwport::text {
namespace {

/// What the scan of a plain line has to look at more closely.
constexpr std::array<bool, 256> stops(std::string_view characters) {
  std::array<bool, 256> table{};
  for (const char c : characters) table[static_cast<unsigned char>(c)] = true;
  return table;
}
constexpr auto kPlainStops = stops(" \t\n:#");
constexpr auto kFlowStops = stops(" \t\n:#,[]{}?");
constexpr auto kIndicators = stops("-?:,[]{}#&*!|>'\"%@` \t\n");

bool is_in(const std::array<bool, 256>& table, char c) {
  return table[static_cast<unsigned char>(c)];
}

bool is_bracket_or_comma(char c) {
  return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

}  // namespace

bool begins_plain(std::string_view text, std::uint32_t at) {
  const char c = char_at(text, at);
  if (c == '-') return !is_in(kIndicators, char_at(text, at + 1));
  return !is_in(kIndicators, c);
}

bool is_document_mark(std::string_view text, std::uint32_t at) {
  const std::string_view mark = text.substr(at, 3);
  return mark == "---" || mark == "...";
}

PlainLine plain_line(std::string_view text, std::uint32_t at, bool in_flow) {
  const auto& table = in_flow ? kFlowStops : kPlainStops;
  PlainLine line{at, at};
  for (;; ++at) {
    while (at < text.size() && !is_in(table, text[at])) line.end = ++at;
    line.stop = at;
    const char c = char_at(text, at);
    if (c == '\n' || (c == '#' && text[at - 1] == ' ')) return line;
    if (c == ' ') continue;
    if (c == ':' && is_blank_at(text, at + 1)) {
      line.colon = true;
      return line;
    }
    const char next = char_at(text, at + 1);
    if (c == '\t' || c == '?' ||
        (c == ':' && (next == '\t' || (in_flow && is_in(kFlowStops, next))))) {
      line.odd = true;
      return line;
    }
    if (c != ':' && c != '#' && is_bracket_or_comma(c)) return line;
    line.end = at + 1;
  }
}

std::uint32_t spaces_at(std::string_view text, std::uint32_t at, std::uint32_t most) {
  std::uint32_t count = 0;
  while (count < most && at + count < text.size() && text[at + count] == ' ') ++count;
  return count;
}

bool BlockScalars::plain(std::uint32_t& at, std::uint32_t indent, BlockScalar& out) {
  PlainLine line = plain_line(text_, at, false);
  if (line.odd || line.colon) return false;
  out = {text_.substr(at, line.end - at), {at, line.end}};
  for (bool first = true;; first = false) {
    at = line.stop;
    std::uint32_t next = at;
    std::uint32_t breaks = 0;
    std::uint32_t column = 0;
    while (next < text_.size() && text_[next] == '\n') {
      ++breaks;
      column = spaces_at(text_, ++next);
      next += column;
    }
    if (char_at(text_, next) == '\t') return false;
    if (breaks == 0 || next >= text_.size() || column <= indent || text_[next] == '#') return true;
    line = plain_line(text_, next, false);
    if (line.odd || line.colon) return false;
    if (first) value_ = out.value;
    value_.append(breaks == 1 ? 1 : breaks - 1, breaks == 1 ? ' ' : '\n');
    value_ += text_.substr(next, line.end - next);
    out = {value_, {out.span.begin, line.end}};
  }
}

/// What stands behind the indicator, up to the line end.
bool BlockScalars::read_header(std::uint32_t& at, std::uint32_t indent, Header& out) const {
  out.literal = text_[at++] == '|';
  for (int i = 0; i < 2; ++i) {
    const char c = char_at(text_, at);
    if ((c == '+' || c == '-') && out.chomping == ' ') {
      out.chomping = c;
    } else if (c >= '1' && c <= '9' && out.indent == 0) {
      out.indent = indent + static_cast<std::uint32_t>(c - '0');
    } else {
      break;
    }
    ++at;
  }
  const std::uint32_t blanks = spaces_at(text_, at);
  at += blanks;
  if (char_at(text_, at) == '#' && blanks != 0) {
    at = static_cast<std::uint32_t>(std::min(text_.find('\n', at), text_.size()));
  }
  if (at >= text_.size() || text_[at] != '\n') return false;
  ++at;
  return out.indent != 0 || find_indent(at, indent, out);
}

/// The first line that is not blank says how far all are indented.
bool BlockScalars::find_indent(std::uint32_t at, std::uint32_t indent, Header& out) const {
  std::uint32_t most = 0;  // blanks in blank lines
  for (;;) {
    const std::uint32_t spaces = spaces_at(text_, at);
    at += spaces;
    if (at >= text_.size()) return false;
    if (text_[at] != '\n') {
      out.indent = spaces;
      return spaces > indent && spaces >= most;
    }
    most = std::max(most, spaces);
    ++at;
  }
}

bool BlockScalars::block_lines(std::uint32_t& at, const Header& header, std::uint32_t& end) {
  std::uint32_t breaks = 0;
  bool any = false;
  bool blank_before = false;
  while (at < text_.size()) {
    const std::uint32_t spaces = spaces_at(text_, at, header.indent);
    const std::uint32_t begin = at + spaces;
    const char c = char_at(text_, begin);
    if (c == '\n') {
      at = std::min(begin + 1, static_cast<std::uint32_t>(text_.size()));
      breaks += begin < text_.size() ? 1 : 0;
      continue;
    }
    if (spaces < header.indent) {
      if (c == '\t') return false;
      break;
    }
    const bool blank = c == ' ' || c == '\t';
    const bool folds = any && !header.literal && !blank && !blank_before;
    if (folds && breaks == 0) value_ += ' ';
    value_.append(breaks + (any && !folds ? 1 : 0), '\n');
    end = static_cast<std::uint32_t>(std::min(text_.find('\n', begin), text_.size()));
    value_ += text_.substr(begin, end - begin);
    at = std::min(end + 1, static_cast<std::uint32_t>(text_.size()));
    breaks = 0;
    any = true;
    blank_before = blank;
  }
  if (header.chomping != '-' && end < text_.size()) value_ += '\n';
  if (header.chomping == '+') value_.append(breaks, '\n');
  return any;
}

bool BlockScalars::block(std::uint32_t& at, std::uint32_t indent, BlockScalar& out) {
  const std::uint32_t begin = at;
  Header header;
  if (!read_header(at, indent, header)) return false;
  value_.clear();
  std::uint32_t end = at;
  if (!block_lines(at, header, end)) return false;
  while (end > begin + 1 &&
         (text_[end - 1] == ' ' || text_[end - 1] == '\t' || text_[end - 1] == '\n')) {
    --end;
  }
  if (text_[at - 1] == '\n') --at;
  out = {value_, {begin, end}};
  return true;
}

}  // namespace gwport::text
