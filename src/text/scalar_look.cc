// The looks of plain scalars, matched by hand: std::regex is slow and overflows its stack.
#include <array>
#include <utility>

#include "text/scalars.h"

namespace gwport::text {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kDigitsAndBars = "0123456789_";

constexpr std::pair<std::string_view, Look> kWords[] = {
    {"<<", Look::kMerge},    {"~", Look::kNull},      {"null", Look::kNull},
    {"Null", Look::kNull},   {"NULL", Look::kNull},   {"yes", Look::kTrue},
    {"Yes", Look::kTrue},    {"YES", Look::kTrue},    {"true", Look::kTrue},
    {"True", Look::kTrue},   {"TRUE", Look::kTrue},   {"on", Look::kTrue},
    {"On", Look::kTrue},     {"ON", Look::kTrue},     {"no", Look::kFalse},
    {"No", Look::kFalse},    {"NO", Look::kFalse},    {"false", Look::kFalse},
    {"False", Look::kFalse}, {"FALSE", Look::kFalse}, {"off", Look::kFalse},
    {"Off", Look::kFalse},   {"OFF", Look::kFalse},
};
constexpr std::size_t kLongestWord = 5;

enum class Start : std::uint8_t { kOther, kWord, kNumber };

/// What a text can be at all, by its first byte: nearly every scalar ends here.
constexpr auto kStarts = [] {
  std::array<Start, 256> table{};
  for (const char c : std::string_view("~<nNyYtTfFoO"))
    table[static_cast<unsigned char>(c)] = Start::kWord;
  for (const char c : std::string_view("-+.0123456789"))
    table[static_cast<unsigned char>(c)] = Start::kNumber;
  return table;
}();

/// One or more characters, all of the set.
bool made_of(std::string_view text, std::string_view set) {
  return !text.empty() && text.find_first_not_of(set) == std::string_view::npos;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A length of 1 or 2 digits, at most 59.
bool is_sixtieth(std::string_view text) {
  if (text.size() == 2) return text[0] >= '0' && text[0] <= '5' && is_digit(text[1]);
  return text.size() == 1 && is_digit(text[0]);
}

/// Digits, and at least one `:` with a sixtieth behind it.
bool is_base60(std::string_view text) {
  std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !is_digit(text[0])) return false;
  if (!made_of(text.substr(0, colon), kDigitsAndBars)) return false;
  while (colon != std::string_view::npos) {
    text.remove_prefix(colon + 1);
    colon = text.find(':');
    if (!is_sixtieth(text.substr(0, colon))) return false;
  }
  return true;
}

bool is_float(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  if (e != std::string_view::npos) {
    std::string_view exponent = text.substr(e + 1);
    if (!exponent.empty() && (exponent[0] == '-' || exponent[0] == '+')) exponent.remove_prefix(1);
    if (!made_of(exponent, kDigits)) return false;
    text = text.substr(0, e);
  }
  if (text.empty()) return false;
  if (text[0] == '.') return made_of(text.substr(1), kDigits);
  const std::size_t point = text.find('.');
  if (!made_of(text.substr(0, point), kDigitsAndBars)) return false;
  return point == std::string_view::npos || point + 1 == text.size() ||
         made_of(text.substr(point + 1), kDigitsAndBars);
}

Look unsigned_look(std::string_view text) {
  if (text.empty()) return Look::kText;
  if (text[0] == '0' && text.size() > 1) {
    const std::string_view rest = text.substr(1);
    if (rest[0] == 'b' && made_of(rest.substr(1), "01_")) return Look::kBinary;
    if (rest[0] == 'x' && made_of(rest.substr(1), "0123456789abcdefABCDEF_")) return Look::kHex;
    if (made_of(rest, "01234567_")) return Look::kOctal;
  } else if (is_digit(text[0]) && made_of(text, kDigitsAndBars)) {
    return Look::kDecimal;
  }
  if (is_float(text)) return Look::kFloat;
  if (text[0] >= '1' && is_base60(text)) return Look::kBase60;
  const std::size_t point = text.rfind('.');
  if (point != std::string_view::npos && is_base60(text.substr(0, point)) &&
      (point + 1 == text.size() || made_of(text.substr(point + 1), kDigitsAndBars))) {
    return Look::kBase60Float;
  }
  if (text == ".inf" || text == ".Inf" || text == ".INF") return Look::kInfinite;
  return Look::kText;
}

/// Reads the parts of a timestamp one after another.
struct Parts {
  std::string_view rest;

  /// `least` to `most` digits.
  bool digits(std::size_t least, std::size_t most) {
    std::size_t count = 0;
    while (count < most && count < rest.size() && is_digit(rest[count])) ++count;
    rest.remove_prefix(count);
    return count >= least;
  }
  bool one_of(std::string_view set) {
    if (rest.empty() || set.find(rest[0]) == std::string_view::npos) return false;
    rest.remove_prefix(1);
    return true;
  }
  bool any_of(std::string_view set) {
    bool some = false;
    while (one_of(set)) some = true;
    return some;
  }
};

bool is_timestamp(std::string_view text) {
  Parts parts{text};
  if (!parts.digits(4, 4) || !parts.one_of("-")) return false;
  const std::string_view day = parts.rest;
  if (parts.digits(2, 2) && parts.one_of("-") && parts.digits(2, 2) && parts.rest.empty())
    return true;
  parts.rest = day;
  if (!parts.digits(1, 2) || !parts.one_of("-") || !parts.digits(1, 2)) return false;
  if (!parts.one_of("Tt") && !parts.any_of(" \t")) return false;
  if (!parts.digits(1, 2) || !parts.one_of(":") || !parts.digits(2, 2)) return false;
  if (!parts.one_of(":") || !parts.digits(2, 2)) return false;
  if (parts.one_of(".")) parts.any_of(kDigits);
  if (parts.rest.empty()) return true;
  parts.any_of(" \t");
  if (parts.one_of("Z")) return parts.rest.empty();
  if (!parts.one_of("-+") || !parts.digits(1, 2)) return false;
  if (parts.one_of(":") && !parts.digits(2, 2)) return false;
  return parts.rest.empty();
}

}  // namespace

Look look_of(std::string_view plain) {
  if (plain.empty()) return Look::kNull;
  switch (kStarts[static_cast<unsigned char>(plain[0])]) {
    case Start::kOther:
      return Look::kText;
    case Start::kWord:
      if (plain.size() > kLongestWord) return Look::kText;
      for (const auto& [word, look] : kWords) {
        if (word == plain) return look;
      }
      return Look::kText;
    case Start::kNumber:
      break;
  }
  const bool sign = plain[0] == '-' || plain[0] == '+';
  const Look look = unsigned_look(sign ? plain.substr(1) : plain);
  if (look != Look::kText || sign) return look;
  if (plain == ".nan" || plain == ".NaN" || plain == ".NAN") return Look::kInfinite;
  return is_timestamp(plain) ? Look::kTimestamp : Look::kText;
}

}  // namespace gwport::text
