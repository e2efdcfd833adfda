#include "pipeline/diff/schema_place.h"

#include <algorithm>
#include <iterator>

namespace gwport::pipeline {
namespace {

constexpr std::string_view kOfNames[] = {"properties", "patternProperties", "definitions",
                                         "dependencies"};
constexpr std::string_view kOfSchemas[] = {"allOf", "anyOf", "oneOf"};
constexpr std::string_view kOneSchema[] = {"items", "additionalProperties", "additionalItems",
                                           "not"};

template <std::size_t N>
bool is_in(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_number(std::string_view token) {
  return !token.empty() &&
         std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Gives the tokens of a pointer one after the other.
struct Tokens {
  std::string_view pointer;
  std::size_t at = 0;

  [[nodiscard]] bool more() const { return at < pointer.size(); }
  [[nodiscard]] std::string_view peek() const {
    const std::size_t begin = at + 1;
    return pointer.substr(begin, std::min(pointer.find('/', begin), pointer.size()) - begin);
  }
  std::string_view next() {
    const std::string_view token = peek();
    at += 1 + token.size();
    return token;
  }
};

}  // namespace

SchemaPlace schema_place(std::string_view pointer) {
  Tokens tokens{pointer};
  std::string_view property;
  while (tokens.more()) {
    const std::string_view keyword = tokens.next();
    const SchemaPlace at_keyword{keyword, pointer.substr(0, tokens.at), {}};
    property = {};
    if (!tokens.more()) return at_keyword;
    if (is_in(kOfNames, keyword)) {
      const std::string_view name = tokens.next();
      if (keyword == "properties") property = name;
    } else if (is_in(kOfSchemas, keyword)) {
      tokens.next();
    } else if (is_in(kOneSchema, keyword)) {
      if (keyword == "items" && is_number(tokens.peek())) tokens.next();
    } else {
      return at_keyword;
    }
  }
  return {{}, pointer, property};
}

}  // namespace gwport::pipeline
