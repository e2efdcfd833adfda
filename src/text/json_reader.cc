#include "text/json_reader.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "diag/catalogue/text.h"
#include "doc/tree_builder.h"
#include "text/bytes.h"
#include "text/json_fault.h"
#include "text/json_numbers.h"
#include "text/json_scanner.h"

namespace gwport::text {
namespace {

using doc::Kind;
using doc::Span;
using doc::TreeBuilder;

/// nlohmann/json's id of "number overflow".
constexpr int kNumberOverflow = 406;

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

/// Makes nodes of nlohmann's events. `parsed` is what the lexer reads: the source itself or a copy
/// of equal length with tamed numbers; texts and places are taken from the source.
class Handler {
 public:
  Handler(doc::Document& document, const ReadOptions& options, const char* parsed,
          diag::Diagnostics& diagnostics)
      : text_(document.source->text()),
        arena_(*document.arena),
        options_(options),
        base_(parsed),
        at_(parsed),
        builder_(arena_),
        diagnostics_(diagnostics) {
    place_.end = bom_length(text_);
  }

  bool null() { return literal(Kind::kNull, "null"); }
  bool boolean(bool value) { return literal(Kind::kBoolean, value ? "true" : "false"); }
  bool number_integer(std::int64_t) { return number(); }
  bool number_unsigned(std::uint64_t) { return number(); }
  bool number_float(double, const std::string&) { return number(); }
  bool string(std::string& value) {
    const Span span = string_span(value);
    builder_.scalar(Kind::kString, text_of(value, span), span);
    return after(JsonToken::kValue, span.end);
  }
  bool binary(std::vector<std::uint8_t>&) { return false; }  // JSON text has none
  bool key(std::string& value) {
    const Span span = string_span(value);
    builder_.key(text_of(value, span), span);
    return after(JsonToken::kKey, span.end);
  }
  bool start_object(std::size_t) { return open(Kind::kObject, JsonToken::kOpenObject); }
  bool start_array(std::size_t) { return open(Kind::kArray, JsonToken::kOpenArray); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
    overflow_ = error.id == kNumberOverflow;
    if (!overflow_) report_fault();
    return false;
  }

  [[nodiscard]] Cursor cursor() { return {&at_}; }
  /// One past the last value that was closed.
  [[nodiscard]] std::uint32_t value_end() const { return place_.end; }
  /// Whether the parser stopped at a number that is right but too large for it.
  [[nodiscard]] bool overflow() const { return overflow_; }
  [[nodiscard]] TreeBuilder& builder() { return builder_; }

 private:
  [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(at_ - base_); }

  bool after(JsonToken token, std::uint32_t end) {
    place_.after = token;
    place_.end = end;
    return true;
  }

  void report_fault() {
    place_.inside = builder_.depth() > 0;
    place_.in_object = builder_.in_object();
    const JsonFault fault = explain_json(text_, place_);
    if (fault.lone_surrogate) {
      diagnostics_.report(diag::rules::kLoneSurrogate, fault.span);
    } else {
      diagnostics_.report(*options_.refusal, fault.span).hint = fault.hint;
    }
  }

  bool literal(Kind kind, std::string_view text) {
    const std::uint32_t end = offset();
    builder_.scalar(kind, text, {end - static_cast<std::uint32_t>(text.size()), end});
    return after(JsonToken::kValue, end);
  }

  /// The lexer has read one byte past a number, except at the end of the text.
  bool number() {
    std::uint32_t end = offset();
    if (!is_number_byte(text_[end - 1])) --end;
    std::uint32_t begin = end - 1;
    while (begin > 0 && is_number_byte(text_[begin - 1])) --begin;
    builder_.scalar(Kind::kNumber, text_.substr(begin, end - begin), {begin, end});
    return after(JsonToken::kValue, end);
  }

  static bool is_number_byte(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
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

  bool open(Kind kind, JsonToken token) {
    const std::uint32_t end = offset();
    if (builder_.depth() >= options_.max_depth) {
      diagnostics_.report(diag::rules::kNestingTooDeep, {end - 1, end},
                          {std::to_string(options_.max_depth)});
      return false;
    }
    builder_.begin(kind, end - 1);
    return after(token, end);
  }

  bool close() {
    const std::uint32_t end = offset();
    builder_.end(end);
    return after(JsonToken::kValue, end);
  }

  std::string_view text_;
  doc::Arena& arena_;
  const ReadOptions& options_;
  const char* const base_;
  const char* at_;
  TreeBuilder builder_;
  JsonPlace place_;
  bool overflow_ = false;
  diag::Diagnostics& diagnostics_;
};

/// What stands behind the first value: a fault if the whole text has to be JSON (nlohmann takes a
/// NUL for the end), else a warning. Whether the document stands.
bool check_rest(std::string_view text, const Handler& handler, JsonExtent extent,
                const ReadOptions& options, diag::Diagnostics& diagnostics) {
  const std::size_t rest = text.find_first_not_of(" \t\r\n", handler.value_end());
  if (rest == std::string_view::npos) return true;
  const auto begin = static_cast<std::uint32_t>(rest);
  if (extent == JsonExtent::kFirstValue) {
    diagnostics.report(diag::rules::kTextAfterJson, {begin, begin + 1});
    return true;
  }
  const JsonFault fault = explain_json(text, {JsonToken::kValue, begin});
  diagnostics.report(*options.refusal, fault.span).hint = fault.hint;
  return false;
}

/// One run over `parsed`; false if a number was too large for it.
bool run(doc::Document& document, std::string_view parsed, JsonExtent extent,
         const ReadOptions& options, diag::Diagnostics& diagnostics) {
  Handler handler(document, options, parsed.data(), diagnostics);
  const char* end = parsed.data() + parsed.size();
  const bool whole = extent == JsonExtent::kWholeText;
  const bool fine = nlohmann::json::sax_parse(handler.cursor(), Cursor{&end}, &handler,
                                              nlohmann::json::input_format_t::json, whole);
  if (!fine) return !handler.overflow();
  if (!check_rest(document.source->text(), handler, extent, options, diagnostics)) return true;
  document.root = handler.builder().finish();
  document.duplicates = handler.builder().duplicates();
  return true;
}

}  // namespace

void read_json(doc::Document& document, JsonExtent extent, const ReadOptions& options,
               diag::Diagnostics& diagnostics) {
  if (!scan_json(document, options)) judge_json(document, extent, options, diagnostics);
}

void judge_json(doc::Document& document, JsonExtent extent, const ReadOptions& options,
                diag::Diagnostics& diagnostics) {
  document.format = doc::Format::kJson;
  const std::string_view text = document.source->text();
  if (run(document, text, extent, options, diagnostics)) return;
  run(document, with_small_numbers(text), extent, options, diagnostics);
}

}  // namespace gwport::text
