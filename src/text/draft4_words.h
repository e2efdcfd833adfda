// The keywords of JSON Schema draft 4, and what the metaschema asks of their values.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "doc/node.h"

namespace gwport::text {

/// What stands in an open object or array of a schema.
enum class Draft4Inside : std::uint8_t {
  kKeywords,  ///< an object that is a schema
  kSchemas,   ///< a map or list of schemas
  kTypes,     ///< the list of a type
  kNames,     ///< the list of required
  kValues,    ///< the list of an enum
  kAnything,
};

/// What is asked of the scalars of a keyword, besides their kind.
enum class Draft4Rule : std::uint8_t { kNone, kCount, kPositive, kType };

/// Bits of Draft4Word::limit: exclusive limits may stand only beside limits.
inline constexpr std::uint8_t kMinimum = 1;
inline constexpr std::uint8_t kMaximum = 2;
inline constexpr std::uint8_t kExclusiveMinimum = 4;
inline constexpr std::uint8_t kExclusiveMaximum = 8;

/// A keyword: which kinds of values it takes, and what they hold.
struct Draft4Word {
  std::string_view name;
  std::uint8_t kinds;  ///< a bit for each doc::Kind
  Draft4Rule rule = Draft4Rule::kNone;
  /// Of its list, or of its object if it takes no list.
  Draft4Inside inside = Draft4Inside::kAnything;
  Draft4Inside inside_object = Draft4Inside::kKeywords;
  bool filled = false;  ///< its list can't be empty
  std::uint8_t limit = 0;
};

/// Words of Swagger 2.0 and OpenAPI 3.0 that draft 4 does not know and that the service was seen to
/// refuse in a model, in the order of its answer. Source: see model-keyword-unsupported.
inline constexpr std::array<std::string_view, 2> kForeignWords{"discriminator", "example"};

/// The keyword of that name; null when there is none.
[[nodiscard]] const Draft4Word* find_draft4_word(std::string_view name);

/// Whether the keyword takes a value of that kind; `text` is that of a scalar.
[[nodiscard]] bool draft4_word_takes(const Draft4Word& word, doc::Kind kind, std::string_view text);

/// Whether the text is one of the seven types.
[[nodiscard]] bool is_draft4_type(std::string_view text);

/// A number such that equal numbers have equal texts: 1, 1.0 and 10e-1 become 1e0.
[[nodiscard]] std::string canonical_number(std::string_view lexeme);

}  // namespace gwport::text
