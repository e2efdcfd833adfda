#include "schema/keywords.h"

#include "doc/same_text.h"

namespace gwport::schema {
namespace {

constexpr std::array<std::string_view, kKeywordCount> kSpellings{"$ref",
                                                                 "title",
                                                                 "multipleOf",
                                                                 "maximum",
                                                                 "exclusiveMaximum",
                                                                 "minimum",
                                                                 "exclusiveMinimum",
                                                                 "maxLength",
                                                                 "minLength",
                                                                 "pattern",
                                                                 "maxItems",
                                                                 "minItems",
                                                                 "uniqueItems",
                                                                 "maxProperties",
                                                                 "minProperties",
                                                                 "required",
                                                                 "type",
                                                                 "not",
                                                                 "properties",
                                                                 "additionalProperties",
                                                                 "description",
                                                                 "format",
                                                                 "nullable",
                                                                 "readOnly",
                                                                 "writeOnly",
                                                                 "example",
                                                                 "externalDocs",
                                                                 "deprecated",
                                                                 "xml",
                                                                 "discriminator",
                                                                 "items",
                                                                 "allOf",
                                                                 "anyOf",
                                                                 "oneOf",
                                                                 "default",
                                                                 "enum",
                                                                 "allowEmptyValue"};

constexpr std::size_t kSlots = 128;

constexpr std::size_t slot_of(std::string_view name) {
  const auto byte = [name](std::size_t i) { return static_cast<unsigned char>(name[i]); };
  return (name.size() * 7 + byte(0) * 5U + byte(name.size() - 1) * 11U + byte(name.size() / 2)) %
         kSlots;
}

/// Open addressing, filled by the compiler: every key of every schema is looked up here.
constexpr auto kTable = [] {
  std::array<Keyword, kSlots> table{};
  for (Keyword& slot : table) slot = Keyword::kOther;
  for (std::size_t i = 0; i < kKeywordCount; ++i) {
    std::size_t slot = slot_of(kSpellings[i]);
    while (table[slot] != Keyword::kOther) slot = (slot + 1) % kSlots;
    table[slot] = static_cast<Keyword>(i);
  }
  return table;
}();

}  // namespace

std::string_view spelling(Keyword keyword) { return kSpellings[static_cast<std::size_t>(keyword)]; }

Keyword keyword_of(std::string_view name) {
  if (name.empty()) return Keyword::kOther;
  std::size_t slot = slot_of(name);
  while (kTable[slot] != Keyword::kOther) {
    if (doc::same_text(spelling(kTable[slot]), name)) return kTable[slot];
    slot = (slot + 1) % kSlots;
  }
  return Keyword::kOther;
}

SchemaMembers::SchemaMembers(const doc::Node& schema) {
  for (const doc::Node& member : schema.members()) {
    const Keyword keyword = keyword_of(member.key());
    if (keyword != Keyword::kOther) {
      at_[static_cast<std::size_t>(keyword)] = &member;
    } else if (is_extension(member.key())) {
      has_extensions_ = true;
    }
  }
}

}  // namespace gwport::schema
