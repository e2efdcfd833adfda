#include "lint/name_pattern.h"

#include <cstddef>
#include <cstdint>

namespace gwport::lint {
namespace {

struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 0;
};

/// The first character of a text that is not empty; a byte that begins none stands for itself.
Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::uint32_t lead = byte(0);
  const std::size_t wanted =
      lead < 0xC0 || lead >= 0xF8 ? 1 : (lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4));
  Character character{wanted == 1 ? lead : lead & (0x7FU >> wanted), 1};
  while (character.bytes < wanted && character.bytes < text.size() &&
         (byte(character.bytes) & 0xC0U) == 0x80) {
    character.code = character.code << 6U | (byte(character.bytes++) & 0x3FU);
  }
  return character;
}

/// Where the `]` of the set stands with which the pattern begins.
std::size_t end_of_set(std::string_view pattern) {
  std::size_t at = 1;
  if (at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^')) ++at;
  if (at < pattern.size() && pattern[at] == ']') ++at;  // the first one is a member
  for (; at < pattern.size(); ++at) {
    if (pattern[at] == ']') return at;
    if (pattern[at] == '\\') ++at;
  }
  return std::string_view::npos;
}

std::uint32_t take_member(std::string_view& set) {
  if (set.size() > 1 && set.front() == '\\') set.remove_prefix(1);
  const Character member = first_character(set);
  set.remove_prefix(member.bytes);
  return member.code;
}

/// Whether a set, given without its brackets, has a character.
bool set_has(std::string_view set, std::uint32_t code) {
  const bool others = set.starts_with('!') || set.starts_with('^');
  if (others) set.remove_prefix(1);
  while (!set.empty()) {
    const std::uint32_t first = take_member(set);
    std::uint32_t last = first;
    if (set.size() > 1 && set.front() == '-') {
      set.remove_prefix(1);
      last = take_member(set);
    }
    if (first <= code && code <= last) return !others;
  }
  return others;
}

/// How much of both one step takes; nothing where they do not match.
struct Step {
  std::size_t pattern = 0;
  std::size_t name = 0;
};

Step step(std::string_view pattern, std::string_view name) {
  if (pattern.empty()) return {};
  const Character character = first_character(name);
  if (pattern.front() == '?') return {1, character.bytes};
  if (pattern.front() == '[') {
    const std::size_t end = end_of_set(pattern);
    if (end != std::string_view::npos) {
      const bool has = set_has(pattern.substr(1, end - 1), character.code);
      return has ? Step{end + 1, character.bytes} : Step{};
    }
  }
  const std::size_t at = pattern.front() == '\\' && pattern.size() > 1 ? 1 : 0;
  return pattern[at] == name.front() ? Step{at + 1, 1} : Step{};
}

}  // namespace

bool is_pattern(std::string_view text) {
  if (text.find_first_of("*?") != std::string_view::npos) return true;
  return text.find(']', text.find('[')) != std::string_view::npos;
}

// Matches from left to right; where a star took too little, it takes one character more. Only the
// last star needs that: what earlier ones took was the least that lets the text between match.
bool name_matches(std::string_view pattern, std::string_view name) {
  std::size_t p = 0;
  std::size_t n = 0;
  std::size_t after_star = std::string_view::npos;
  std::size_t taken = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      after_star = ++p;
      taken = n;
      continue;
    }
    if (const Step both = step(pattern.substr(p), name.substr(n)); both.pattern != 0) {
      p += both.pattern;
      n += both.name;
    } else if (after_star != std::string_view::npos) {
      p = after_star;
      n = taken += first_character(name.substr(taken)).bytes;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

}  // namespace gwport::lint
