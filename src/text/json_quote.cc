#include "text/json_quote.h"

#include <bit>
#include <cstdint>
#include <cstring>

#include "text/json_bytes.h"

namespace gwport::text {
namespace {

/// What stands for a byte: up to six characters, copied as eight.
struct Escape {
  char text[7] = {};
  char size = 1;
};

struct Escapes {
  Escape of[256] = {};
};

constexpr Escapes kEscapes = [] {
  constexpr char kHex[] = "0123456789ABCDEF";
  Escapes table;
  for (unsigned i = 0; i < 256; ++i) {
    table.of[i].text[0] = static_cast<char>(i);
    if (i >= 0x20) continue;
    table.of[i] = {{'\\', 'u', '0', '0', kHex[i >> 4], kHex[i & 15], 0}, kLongestEscape};
  }
  const auto shorten = [&table](char c, char letter) {
    table.of[static_cast<unsigned char>(c)] = {{'\\', letter}, 2};
  };
  shorten('\b', 'b');
  shorten('\f', 'f');
  shorten('\n', 'n');
  shorten('\r', 'r');
  shorten('\t', 't');
  shorten('"', '"');
  shorten('\\', '\\');
  shorten('/', '/');
  return table;
}();

static_assert(sizeof(Escape) == 8);

char* put_escape(char* out, char c, bool slashes) {
  if (c == '/' && !slashes) {
    *out = c;
    return out + 1;
  }
  const Escape& escape = kEscapes.of[static_cast<unsigned char>(c)];
  std::memcpy(out, &escape, sizeof escape);
  return out + escape.size;
}

template <class Word>
std::uint64_t load(const char* from) {
  Word word{};
  std::memcpy(&word, from, sizeof word);
  return word;
}

template <class Word>
void store(char* to, std::uint64_t value) {
  const auto word = static_cast<Word>(value);
  std::memcpy(to, &word, sizeof word);
}

/// Copies a text of one to two words, as two words that may overlap, if nothing is to be escaped.
template <class Word>
bool put_words(char* out, const char* from, std::size_t size, bool slashes) {
  const std::uint64_t first = load<Word>(from);
  const std::uint64_t last = load<Word>(from + size - sizeof(Word));
  constexpr unsigned kBits = 8 * sizeof(Word);
  constexpr std::uint64_t kFiller = kBits == 64 ? 0 : 0x7878787878787878ULL << kBits % 64;
  if (has_special(first | kFiller, last | kFiller, slashes ? '/' : '"')) return false;
  store<Word>(out, first);
  store<Word>(out + size - sizeof(Word), last);
  return true;
}

/// Fewer bytes than a block has, at least one.
char* put_short(char* out, const char* from, std::size_t size, bool slashes) {
  const bool plain = size >= 8   ? put_words<std::uint64_t>(out, from, size, slashes)
                     : size >= 4 ? put_words<std::uint32_t>(out, from, size, slashes)
                     : size >= 2 ? put_words<std::uint16_t>(out, from, size, slashes)
                                 : false;
  if (plain) return out + size;
  for (const char* const end = from + size; from != end; ++from) {
    out = put_escape(out, *from, slashes);
  }
  return out;
}

}  // namespace

char* quote_json(char* out, std::string_view value, bool slashes) {
  const char* at = value.data();
  const char* const end = at + value.size();
  while (end - at >= static_cast<std::ptrdiff_t>(kBlock)) {
    std::memcpy(out, at, kBlock);
    const unsigned marks = special_bytes(at, slashes ? '/' : '"');
    const auto plain = marks == 0 ? kBlock : static_cast<std::size_t>(std::countr_zero(marks));
    at += plain;
    out += plain;
    if (marks != 0) out = put_escape(out, *at++, slashes);
  }
  return at == end ? out : put_short(out, at, static_cast<std::size_t>(end - at), slashes);
}

}  // namespace gwport::text
