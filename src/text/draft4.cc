#include "text/draft4.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "doc/pointer.h"

namespace gwport::text {
namespace {

using doc::Kind;

/// What is asked of the scalars of a word, besides their kind.
enum class Rule : std::uint8_t { kNone, kCount, kPositive, kType };

constexpr std::uint8_t bit(Kind kind) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}
constexpr std::uint8_t kText = bit(Kind::kString);
constexpr std::uint8_t kNumber = bit(Kind::kNumber);
constexpr std::uint8_t kFlag = bit(Kind::kBoolean);
constexpr std::uint8_t kObject = bit(Kind::kObject);
constexpr std::uint8_t kList = bit(Kind::kArray);

constexpr std::uint8_t kMinimum = 1;
constexpr std::uint8_t kMaximum = 2;
constexpr std::uint8_t kExclusiveMinimum = 4;
constexpr std::uint8_t kExclusiveMaximum = 8;

bool is_type(std::string_view text) {
  constexpr std::array<std::string_view, 7> kTypes{"array",  "boolean", "integer", "null",
                                                   "number", "object",  "string"};
  return std::find(kTypes.begin(), kTypes.end(), text) != kTypes.end();
}

/// Whether a lexeme stands for a number above 0.
bool is_positive(std::string_view lexeme) {
  const std::string_view digits = lexeme.substr(0, lexeme.find_first_of("eE"));
  return lexeme[0] != '-' && digits.find_first_of("123456789") != std::string_view::npos;
}

/// A number such that equal numbers have equal texts: 1, 1.0 and 10e-1 become 1e0.
std::string canonical(std::string_view lexeme) {
  const bool negative = lexeme[0] == '-';
  if (negative) lexeme.remove_prefix(1);
  const std::size_t e = std::min(lexeme.find_first_of("eE"), lexeme.size());
  std::int64_t exponent = 0;
  if (e < lexeme.size()) {
    std::string_view text = lexeme.substr(e + 1);
    if (text[0] == '+') text.remove_prefix(1);
    std::from_chars(text.data(), text.data() + text.size(), exponent);
  }
  std::string digits;
  bool fraction = false;
  for (const char c : lexeme.substr(0, e)) {
    if (c == '.') fraction = true;
    if (c == '.' || (c == '0' && digits.empty() && !fraction)) continue;
    digits += c;
    if (fraction) --exponent;
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return "0";
  while (digits.back() == '0') {
    digits.pop_back();
    ++exponent;
  }
  return (negative ? "-" : "") + digits + 'e' + std::to_string(exponent);
}

bool is_count(std::string_view lexeme) {
  const std::string text = canonical(lexeme);
  return text[0] != '-' && text.find("e-") == std::string::npos;
}

}  // namespace

/// A keyword of draft 4: which kinds of values it takes, and what they hold.
struct Draft4Sink::Word {
  std::string_view name;
  std::uint8_t kinds;
  Rule rule = Rule::kNone;
  Inside inside = Inside::kAnything;  ///< of its list, or of its object if it takes no list
  Inside inside_object = Inside::kKeywords;
  bool filled = false;  ///< its list can't be empty
  std::uint8_t limit = 0;
};

const Draft4Sink::Word* Draft4Sink::find(std::string_view name) {
  constexpr Inside kSchemas = Inside::kSchemas;
  constexpr Inside kKeywords = Inside::kKeywords;
  /// By length, so that a look-up compares a handful of words.
  static constexpr std::array<Word, 31> kWords{{
      {"id", kText},
      {"not", kObject},
      {"type", kText | kList, Rule::kType, Inside::kTypes, kKeywords, true},
      {"enum", kList, Rule::kNone, Inside::kValues, kKeywords, true},
      {"allOf", kList, Rule::kNone, kSchemas, kKeywords, true},
      {"anyOf", kList, Rule::kNone, kSchemas, kKeywords, true},
      {"oneOf", kList, Rule::kNone, kSchemas, kKeywords, true},
      {"items", kObject | kList, Rule::kNone, kSchemas, kKeywords, true},
      {"title", kText},
      {"format", kText},
      {"minimum", kNumber, Rule::kNone, kSchemas, kKeywords, false, kMinimum},
      {"maximum", kNumber, Rule::kNone, kSchemas, kKeywords, false, kMaximum},
      {"pattern", kText},
      {"$schema", kText},
      {"maxItems", kNumber, Rule::kCount},
      {"minItems", kNumber, Rule::kCount},
      {"required", kList, Rule::kNone, Inside::kNames, kKeywords, true},
      {"maxLength", kNumber, Rule::kCount},
      {"minLength", kNumber, Rule::kCount},
      {"multipleOf", kNumber, Rule::kPositive},
      {"properties", kObject, Rule::kNone, kSchemas, kSchemas},
      {"description", kText},
      {"definitions", kObject, Rule::kNone, kSchemas, kSchemas},
      {"uniqueItems", kFlag},
      {"maxProperties", kNumber, Rule::kCount},
      {"minProperties", kNumber, Rule::kCount},
      {"additionalItems", kFlag | kObject},
      {"exclusiveMinimum", kFlag, Rule::kNone, kSchemas, kKeywords, false, kExclusiveMinimum},
      {"exclusiveMaximum", kFlag, Rule::kNone, kSchemas, kKeywords, false, kExclusiveMaximum},
      {"patternProperties", kObject, Rule::kNone, kSchemas, kSchemas},
      {"additionalProperties", kFlag | kObject},
  }};
  const auto shorter = [](const Word& word, std::size_t size) { return word.name.size() < size; };
  const auto* at = std::lower_bound(kWords.begin(), kWords.end(), name.size(), shorter);
  for (; at != kWords.end() && at->name.size() == name.size(); ++at) {
    if (at->name == name) return at;
  }
  return nullptr;
}

bool Draft4Sink::holds(const Word& word, Kind kind, std::string_view text) {
  if ((word.kinds & bit(kind)) == 0) return false;
  switch (word.rule) {
    case Rule::kCount:
      return is_count(text);
    case Rule::kPositive:
      return is_positive(text);
    case Rule::kType:
      return kind != Kind::kString || is_type(text);
    case Rule::kNone:
      break;
  }
  return true;
}

/// Builds the pointer only now that there is something to report.
void Draft4Sink::report(std::string_view last) {
  if (fault_) return;
  fault_.emplace();
  for (const Level& level : levels_) {
    if (!level.list && !level.key.empty()) doc::append_token(*fault_, level.key);
  }
  if (!last.empty()) doc::append_token(*fault_, last);
}

void Draft4Sink::scalar(Kind kind, std::string_view text) {
  if (levels_.empty()) return report({});
  Level& level = levels_.back();
  level.empty = false;
  switch (level.inside) {
    case Inside::kKeywords:
      if (level.word != nullptr && !holds(*level.word, kind, text)) report({});
      return;
    case Inside::kSchemas:
      return report({});
    case Inside::kNames:
    case Inside::kTypes:
      if (kind != Kind::kString || (level.inside == Inside::kTypes && !is_type(text))) report({});
      [[fallthrough]];
    case Inside::kValues: {
      std::string value(1, static_cast<char>('0' + static_cast<int>(kind)));
      value += kind == Kind::kNumber ? canonical(text) : text;
      if (!level.seen.insert(std::move(value)).second) report({});
      return;
    }
    case Inside::kAnything:
      return;
  }
}

/// What stands in the object or array that opens now; a kind that the word does not take is
/// reported.
Draft4Sink::Inside Draft4Sink::begin(Kind kind) {
  if (levels_.empty()) {
    if (kind == Kind::kArray) report({});
    return kind == Kind::kObject ? Inside::kKeywords : Inside::kAnything;
  }
  Level& level = levels_.back();
  level.empty = false;
  switch (level.inside) {
    case Inside::kKeywords:
      if (level.word == nullptr) return Inside::kAnything;
      if (!holds(*level.word, kind, {})) {
        report({});
        return Inside::kAnything;
      }
      return kind == Kind::kArray ? level.word->inside : level.word->inside_object;
    case Inside::kSchemas:
      if (kind == Kind::kObject) return Inside::kKeywords;
      report({});
      return Inside::kAnything;
    case Inside::kNames:
    case Inside::kTypes:
      report({});
      return Inside::kAnything;
    default:
      return Inside::kAnything;
  }
}

void Draft4Sink::end() {
  Level& level = levels_.back();
  const bool list = level.list;
  const bool empty = level.empty;
  const std::uint8_t limits = level.limits;
  levels_.pop_back();
  if ((limits & kExclusiveMinimum) != 0 && (limits & kMinimum) == 0) report("exclusiveMinimum");
  if ((limits & kExclusiveMaximum) != 0 && (limits & kMaximum) == 0) report("exclusiveMaximum");
  if (!list || !empty || levels_.empty()) return;
  const Level& parent = levels_.back();
  if (parent.inside == Inside::kKeywords && parent.word != nullptr && parent.word->filled) {
    report({});
  }
}

void Draft4Sink::key(std::string_view name) {
  to_.key(name);
  Level& level = levels_.back();
  level.key = name;
  if (level.inside != Inside::kKeywords) return;
  level.word = find(name);
  if (level.word != nullptr) level.limits |= level.word->limit;
}

void Draft4Sink::begin_object() {
  const Inside inside = begin(Kind::kObject);
  levels_.emplace_back().inside = inside;
  to_.begin_object();
}

void Draft4Sink::begin_array() {
  const Inside inside = begin(Kind::kArray);
  Level& level = levels_.emplace_back();
  level.inside = inside;
  level.list = true;
  to_.begin_array();
}

void Draft4Sink::end_object() {
  end();
  to_.end_object();
}

void Draft4Sink::end_array() {
  end();
  to_.end_array();
}

void Draft4Sink::null() {
  scalar(Kind::kNull, {});
  to_.null();
}
void Draft4Sink::boolean(bool value) {
  scalar(Kind::kBoolean, value ? "true" : "false");
  to_.boolean(value);
}
void Draft4Sink::number(std::string_view lexeme) {
  scalar(Kind::kNumber, lexeme);
  to_.number(lexeme);
}
void Draft4Sink::string(std::string_view value) {
  scalar(Kind::kString, value);
  to_.string(value);
}

namespace {

/// Takes events and does nothing.
class Nothing : public doc::Sink {
  void null() override {}
  void boolean(bool) override {}
  void number(std::string_view) override {}
  void string(std::string_view) override {}
  void key(std::string_view) override {}
  void begin_object() override {}
  void end_object() override {}
  void begin_array() override {}
  void end_array() override {}
};

}  // namespace

std::optional<std::string> draft4_fault(const doc::Node& schema) {
  Nothing nothing;
  Draft4Sink sink(nothing);
  doc::send(schema, sink);
  return sink.fault();
}

}  // namespace gwport::text
