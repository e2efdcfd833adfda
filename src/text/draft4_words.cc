#include "text/draft4_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "doc/same_text.h"

namespace gwport::text {
namespace {

using doc::Kind;
using Inside = Draft4Inside;
using Rule = Draft4Rule;

constexpr std::uint8_t bit(Kind kind) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}
constexpr std::uint8_t kText = bit(Kind::kString);
constexpr std::uint8_t kNumber = bit(Kind::kNumber);
constexpr std::uint8_t kFlag = bit(Kind::kBoolean);
constexpr std::uint8_t kObject = bit(Kind::kObject);
constexpr std::uint8_t kList = bit(Kind::kArray);

/// Whether a lexeme stands for a number above 0.
bool is_positive(std::string_view lexeme) {
  const std::string_view digits = lexeme.substr(0, lexeme.find_first_of("eE"));
  return lexeme[0] != '-' && digits.find_first_of("123456789") != std::string_view::npos;
}

bool is_count(std::string_view lexeme) {
  const std::string text = canonical_number(lexeme);
  return text[0] != '-' && text.find("e-") == std::string::npos;
}

}  // namespace

bool is_draft4_type(std::string_view text) {
  constexpr std::array<std::string_view, 7> kTypes{"array",  "boolean", "integer", "null",
                                                   "number", "object",  "string"};
  return std::find(kTypes.begin(), kTypes.end(), text) != kTypes.end();
}

std::string canonical_number(std::string_view lexeme) {
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

const Draft4Word* find_draft4_word(std::string_view name) {
  constexpr Inside kSchemas = Inside::kSchemas;
  constexpr Inside kKeywords = Inside::kKeywords;
  /// By length, so that a look-up compares a handful of words.
  static constexpr std::array<Draft4Word, 31> kWords{{
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
  const auto shorter = [](const Draft4Word& word, std::size_t size) {
    return word.name.size() < size;
  };
  const auto* at = std::lower_bound(kWords.begin(), kWords.end(), name.size(), shorter);
  for (; at != kWords.end() && at->name.size() == name.size(); ++at) {
    if (doc::same_text(at->name, name)) return at;
  }
  return nullptr;
}

bool draft4_word_takes(const Draft4Word& word, Kind kind, std::string_view text) {
  if ((word.kinds & bit(kind)) == 0) return false;
  switch (word.rule) {
    case Rule::kCount:
      return is_count(text);
    case Rule::kPositive:
      return is_positive(text);
    case Rule::kType:
      return kind != Kind::kString || is_draft4_type(text);
    case Rule::kNone:
      break;
  }
  return true;
}

}  // namespace gwport::text
