// The words of a schema object in both dialects, and one schema's members by word.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "doc/node.h"

namespace gwport::schema {

enum class Keyword : std::uint8_t {
  kRef,
  kTitle,
  kMultipleOf,
  kMaximum,
  kExclusiveMaximum,
  kMinimum,
  kExclusiveMinimum,
  kMaxLength,
  kMinLength,
  kPattern,
  kMaxItems,
  kMinItems,
  kUniqueItems,
  kMaxProperties,
  kMinProperties,
  kRequired,
  kType,
  kNot,
  kProperties,
  kAdditionalProperties,
  kDescription,
  kFormat,
  kNullable,
  kReadOnly,
  kWriteOnly,
  kExample,
  kExternalDocs,
  kDeprecated,
  kXml,
  kDiscriminator,
  kItems,
  kAllOf,
  kAnyOf,
  kOneOf,
  kDefault,
  kEnum,
  kAllowEmptyValue,
  kOther,  ///< not a word of either dialect
};
inline constexpr std::size_t kKeywordCount = static_cast<std::size_t>(Keyword::kOther);

/// The word's spelling; not for kOther.
[[nodiscard]] std::string_view spelling(Keyword keyword);

/// The word of that spelling.
[[nodiscard]] Keyword keyword_of(std::string_view name);

/// The members of one schema, sorted by word in one pass. Valid as long as the node.
class SchemaMembers {
 public:
  explicit SchemaMembers(const doc::Node& schema);

  /// The member, or null when the schema has none.
  [[nodiscard]] const doc::Node* operator[](Keyword keyword) const {
    return at_[static_cast<std::size_t>(keyword)];
  }
  /// The member if it is of that kind, else null.
  [[nodiscard]] const doc::Node* of(Keyword keyword, doc::Kind kind) const {
    const doc::Node* member = (*this)[keyword];
    return member != nullptr && member->kind() == kind ? member : nullptr;
  }
  /// Whether there is a member whose name begins with "x-".
  [[nodiscard]] bool has_extensions() const { return has_extensions_; }

 private:
  std::array<const doc::Node*, kKeywordCount> at_{};
  bool has_extensions_ = false;
};

/// Whether a member is a vendor extension: the test is case-sensitive.
[[nodiscard]] inline bool is_extension(std::string_view name) { return name.substr(0, 2) == "x-"; }

}  // namespace gwport::schema
