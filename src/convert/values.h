// What both versions say about single values and lists of them.
#pragma once

#include <optional>
#include <string_view>

#include "doc/node.h"

namespace gwport::convert {

/// What x-consumes, x-produces, x-host and x-basePath say where a Swagger document has no such
/// member though the way back would make one.
inline constexpr std::string_view kNotGiven = "not given";

/// Whether that is what an x- key says.
[[nodiscard]] inline bool is_not_given(const doc::Node& kept) {
  return kept.is_string() && kept.text() == kNotGiven;
}

/// Whether a word stands beside a parameter or header of Swagger 2.0 and in its schema in OpenAPI.
[[nodiscard]] bool is_value_word(std::string_view key);

/// Where a list of values stands: what its collectionFormat may be depends on it.
enum class ListPlace { kQuery, kSimple, kUrlEncoded, kMultipart };

/// How a list is written. Where a format is written out though it is the usual one, so is its
/// style: each direction tells both cases by that.
struct Style {
  ListPlace place;
  std::string_view format;  ///< collectionFormat; empty: none is given
  std::string_view style;   ///< empty: none is given
  bool separate;            ///< whether `explode: false` is given
};

/// The style for a collectionFormat (empty: none); null when no style says it.
[[nodiscard]] const Style* style_for(ListPlace place, std::string_view format);

/// The row of exactly these style and explode; null when Swagger would not lead back to them.
/// `holder` is a parameter, header or encoding object of OpenAPI.
[[nodiscard]] const Style* style_of(ListPlace place, const doc::Node& holder);

/// The collectionFormat that says the same, however the style is spelled; nothing when none does.
[[nodiscard]] std::optional<std::string_view> format_of(ListPlace place, const doc::Node& holder);

/// Whether the `type` of an object is that text.
[[nodiscard]] bool has_type(const doc::Node& object, std::string_view type);

/// Whether a media type counts for `produces` and `consumes`: it has a schema, or says nothing. One
/// that has only an example does not.
[[nodiscard]] bool counts_as_content(const doc::Node& media_type);

}  // namespace gwport::convert
