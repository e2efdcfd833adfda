#include "text/json_reader.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "diag/catalogue/text.h"
#include "doc/tree_builder.h"

namespace gwport::text {
namespace {

using doc::Kind;
using doc::Span;
using doc::TreeBuilder;

/// An input iterator whose place is shared: nlohmann copies it, and the handler still sees how far
/// the lexer is. That is the only way to positions, which the SAX interface does not give.
struct Cursor {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char** at;
  reference operator*() const { return **at; }
  Cursor& operator++() {
    ++*at;
    return *this;
  }
};
bool operator!=(const Cursor& a, const Cursor& b) { return *a.at != *b.at; }

class Handler {
 public:
  Handler(doc::Document& document, const ReadOptions& options, const char* const& at,
          diag::Diagnostics& diagnostics)
      : text_(document.source->text()),
        arena_(*document.arena),
        options_(options),
        at_(at),
        builder_(arena_),
        diagnostics_(diagnostics) {}

  bool null() { return literal(Kind::kNull, "null"); }
  bool boolean(bool value) { return literal(Kind::kBoolean, value ? "true" : "false"); }
  bool number_integer(std::int64_t) { return number(); }
  bool number_unsigned(std::uint64_t) { return number(); }
  bool number_float(double, const std::string&) { return number(); }
  bool string(std::string& value) {
    const Span span = string_span(value);
    builder_.scalar(Kind::kString, text_of(value, span), span);
    return true;
  }
  bool binary(std::vector<std::uint8_t>&) { return false; }  // JSON text has none
  bool key(std::string& value) {
    const Span span = string_span(value);
    builder_.key(text_of(value, span), span);
    return true;
  }
  bool start_object(std::size_t) { return open(Kind::kObject); }
  bool start_array(std::size_t) { return open(Kind::kArray); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
    const std::uint32_t at = offset() == 0 ? 0 : offset() - 1;
    diagnostics_.report(diag::rules::kInvalidInput, {at, at}).hint = error.what();
    return false;
  }

  TreeBuilder& builder() { return builder_; }

 private:
  [[nodiscard]] std::uint32_t offset() const {
    return static_cast<std::uint32_t>(at_ - text_.data());
  }

  bool literal(Kind kind, std::string_view text) {
    const std::uint32_t end = offset();
    builder_.scalar(kind, text_.substr(end - text.size(), text.size()),
                    {end - static_cast<std::uint32_t>(text.size()), end});
    return true;
  }

  /// The lexer has read one byte past a number, except at the end of the text.
  bool number() {
    static constexpr std::string_view kNumberBytes = "+-.0123456789Ee";
    std::size_t end = offset();
    while (end > 0 && kNumberBytes.find(text_[end - 1]) == std::string_view::npos) --end;
    std::size_t begin = end;
    while (begin > 0 && kNumberBytes.find(text_[begin - 1]) != std::string_view::npos) --begin;
    builder_.scalar(Kind::kNumber, text_.substr(begin, end - begin),
                    {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    return true;
  }

  /// The cursor is one past the closing quote. Without escapes the value is as long as its source;
  /// else the opening quote is searched backwards over escaped ones.
  Span string_span(const std::string& value) const {
    const std::uint32_t end = offset();
    const std::size_t plain = end - 2 - value.size();
    if (end >= value.size() + 2 && text_[plain] == '"' &&
        text_.substr(plain + 1, value.size()) == value) {
      return {static_cast<std::uint32_t>(plain), end};
    }
    std::size_t begin = end - 2;
    while (text_[begin] != '"' || escaped(begin)) --begin;
    return {static_cast<std::uint32_t>(begin), end};
  }

  bool escaped(std::size_t at) const {
    std::size_t slashes = 0;
    while (slashes < at && text_[at - 1 - slashes] == '\\') ++slashes;
    return slashes % 2 == 1;
  }

  std::string_view text_of(const std::string& value, Span span) {
    if (span.end - span.begin == value.size() + 2)
      return text_.substr(span.begin + 1, value.size());
    return arena_.copy(value);
  }

  bool open(Kind kind) {
    const std::uint32_t at = offset() - 1;
    if (builder_.depth() >= options_.max_depth) {
      diagnostics_.report(diag::rules::kNestingTooDeep, {at, at + 1},
                          {std::to_string(options_.max_depth)});
      return false;
    }
    builder_.begin(kind, at);
    return true;
  }

  bool close() {
    builder_.end(offset());
    return true;
  }

  std::string_view text_;
  doc::Arena& arena_;
  const ReadOptions& options_;
  const char* const& at_;
  TreeBuilder builder_;
  diag::Diagnostics& diagnostics_;
};

}  // namespace

void read_json(doc::Document& document, const ReadOptions& options,
               diag::Diagnostics& diagnostics) {
  const std::string_view text = document.source->text();
  const char* at = text.data();
  Handler handler(document, options, at, diagnostics);
  const char* end = text.data() + text.size();
  if (!nlohmann::json::sax_parse(Cursor{&at}, Cursor{&end}, &handler)) return;
  document.root = handler.builder().finish();
  document.duplicates = handler.builder().duplicates();
  document.format = doc::Format::kJson;
}

}  // namespace gwport::text
