#include "convert/values.h"

#include <algorithm>

namespace gwport::convert {
namespace {

/// Source: Swagger 2.0, Parameter, Header and Items Object.
constexpr std::string_view kValueWords[] = {
    "type",     "format",           "items",     "default",   "maximum", "exclusiveMaximum",
    "minimum",  "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems",
    "minItems", "uniqueItems",      "enum",      "multipleOf"};

/// Source: Swagger 2.0, collectionFormat; OpenAPI 3.0, Style Values and Style Examples.
constexpr Style kStyles[] = {
    {ListPlace::kQuery, "", "", true},
    {ListPlace::kQuery, "csv", "form", true},
    {ListPlace::kQuery, "ssv", "spaceDelimited", false},
    {ListPlace::kQuery, "pipes", "pipeDelimited", false},
    {ListPlace::kQuery, "multi", "", false},
    {ListPlace::kUrlEncoded, "", "", true},
    {ListPlace::kUrlEncoded, "csv", "form", true},
    {ListPlace::kUrlEncoded, "ssv", "spaceDelimited", false},
    {ListPlace::kUrlEncoded, "pipes", "pipeDelimited", false},
    {ListPlace::kUrlEncoded, "multi", "", false},
    {ListPlace::kSimple, "", "", false},
    {ListPlace::kSimple, "csv", "simple", false},
    {ListPlace::kMultipart, "", "", true},
    {ListPlace::kMultipart, "csv", "form", true},
    {ListPlace::kMultipart, "multi", "", false},
};

std::string_view text_of(const doc::Node* node) {
  return node == nullptr ? std::string_view{} : node->text();
}

}  // namespace

bool is_value_word(std::string_view key) {
  return std::find(std::begin(kValueWords), std::end(kValueWords), key) != std::end(kValueWords);
}

const Style* style_for(ListPlace place, std::string_view format) {
  for (const Style& each : kStyles) {
    if (each.place == place && each.format == format) return &each;
  }
  return nullptr;
}

const Style* style_of(ListPlace place, const doc::Node& holder) {
  const std::string_view style = text_of(holder.find("style"));
  const std::string_view explode = text_of(holder.find("explode"));
  for (const Style& each : kStyles) {
    if (each.place == place && each.style == style && (each.separate ? "false" : "") == explode) {
      return &each;
    }
  }
  return nullptr;
}

std::optional<std::string_view> format_of(ListPlace place, const doc::Node& holder) {
  const std::string_view style = text_of(holder.find("style"));
  const std::string_view explode = text_of(holder.find("explode"));
  if (place == ListPlace::kSimple) {
    return style.empty() || style == "simple" ? std::optional(std::string_view{}) : std::nullopt;
  }
  const bool form = style.empty() || style == "form";
  const bool separate = explode.empty() ? form : explode == "true";
  if (form) return separate ? "multi" : "";
  if (style != "spaceDelimited" && style != "pipeDelimited") return std::nullopt;
  if (separate) return "multi";
  return style == "spaceDelimited" ? "ssv" : "pipes";
}

bool has_type(const doc::Node& object, std::string_view type) {
  const doc::Node* found = object.find("type");
  return found != nullptr && found->text() == type;
}

bool counts_as_content(const doc::Node& media_type) {
  return media_type.find("schema") != nullptr || media_type.find("example") == nullptr;
}

}  // namespace gwport::convert
