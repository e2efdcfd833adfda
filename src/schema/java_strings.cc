#include "schema/java_strings.h"

#include <algorithm>

namespace gwport::schema {
namespace {

/// White space of two and more bytes: U+1680, U+2000-2006, U+2008-200A, U+2028, U+2029, U+205F,
/// U+3000. All have three bytes in UTF-8.
bool is_wide_space(std::string_view bytes) {
  if (bytes == "\xE1\x9A\x80" || bytes == "\xE3\x80\x80" || bytes == "\xE2\x81\x9F") return true;
  if (bytes.substr(0, 2) != "\xE2\x80") return false;
  const auto last = static_cast<unsigned char>(bytes[2]);
  return (last >= 0x80 && last <= 0x8A && last != 0x87) || last == 0xA8 || last == 0xA9;
}

/// Rank of a byte in UTF-16 order: lead bytes of surrogate pairs (F0 and up) go before EE and EF.
int rank(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0xF0) return byte - 2;
  return byte >= 0xEE ? byte + 16 : byte;
}

}  // namespace

bool is_blank(std::string_view text) {
  while (!text.empty()) {
    const auto byte = static_cast<unsigned char>(text[0]);
    if ((byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x20)) {
      text.remove_prefix(1);
    } else if (text.size() >= 3 && is_wide_space(text.substr(0, 3))) {
      text.remove_prefix(3);
    } else {
      return false;
    }
  }
  return true;
}

bool java_less(std::string_view a, std::string_view b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                      [](char x, char y) { return rank(x) < rank(y); });
}

bool parse_boolean(std::string_view text) {
  constexpr std::string_view kTrue = "true";
  return std::equal(text.begin(), text.end(), kTrue.begin(), kTrue.end(),
                    [](char c, char lower) { return (c | 0x20) == lower; });
}

}  // namespace gwport::schema
