#include "convert/from_swagger/value.h"

#include <algorithm>

#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

/// Source: Swagger 2.0, Parameter, Header and Items Object.
constexpr std::string_view kValueWords[] = {
    "type",     "format",           "items",     "default",   "maximum", "exclusiveMaximum",
    "minimum",  "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems",
    "minItems", "uniqueItems",      "enum",      "multipleOf"};

void write_items(FromSwagger& conversion, const doc::Node& items) {
  if (!items.is_object()) return with_references(conversion, items);
  conversion.out.begin_object();
  for (const doc::Node& member : items.members()) {
    const bool format = member.key() == "collectionFormat";
    if (format && member.text() != "csv") {
      conversion.lose(rules::kListFormatLost, member.name_span(), {member.text()});
    }
    conversion.out.key(format ? "x-collectionFormat" : member.key());
    if (member.key() == "items") {
      write_items(conversion, member);
    } else {
      with_references(conversion, member);
    }
  }
  conversion.out.end_object();
}

bool is_list(const doc::Node& holder) {
  const doc::Node* type = holder.find("type");
  return type != nullptr && type->text() == "array";
}

/// How a list is written. Where a format is written out though it is the usual one, so is its
/// style: the way back tells both cases by that.
/// Source: Swagger 2.0, collectionFormat; OpenAPI 3.0, Style Values and Style Examples.
struct Style {
  ListPlace place;
  std::string_view format;  ///< empty: none is given
  std::string_view style;   ///< empty: none is written
  bool separate;            ///< whether `explode: false` is written
};

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

const Style* style_of(const doc::Node& holder, ListPlace place) {
  const doc::Node* format = holder.find("collectionFormat");
  const std::string_view name = format == nullptr ? std::string_view{} : format->text();
  if (format != nullptr && name.empty()) return nullptr;
  const auto* found = std::find_if(std::begin(kStyles), std::end(kStyles), [&](const Style& each) {
    return each.place == place && each.format == name;
  });
  return found == std::end(kStyles) ? nullptr : found;
}

}  // namespace

bool is_value_word(std::string_view key) {
  return std::find(std::begin(kValueWords), std::end(kValueWords), key) != std::end(kValueWords);
}

void write_value_words(FromSwagger& conversion, const doc::Node& holder) {
  const doc::Node* type = holder.find("type");
  const bool file = type != nullptr && type->text() == "file";
  for (const doc::Node& member : holder.members()) {
    if (!is_value_word(member.key()) || (file && member.key() == "format")) continue;
    conversion.out.key(member.key());
    if (member.key() == "items") {
      write_items(conversion, member);
    } else if (&member == type && file) {
      conversion.out.string("string");
      conversion.out.key("format");
      conversion.out.string("binary");
    } else {
      conversion.copy(member);
    }
  }
}

bool has_style(const doc::Node& holder, ListPlace place) {
  if (!is_list(holder)) return false;
  const Style* style = style_of(holder, place);
  return style != nullptr && (!style->style.empty() || style->separate);
}

void write_style(FromSwagger& conversion, const doc::Node& holder, ListPlace place) {
  const doc::Node* format = holder.find("collectionFormat");
  const Style* style = is_list(holder) ? style_of(holder, place) : nullptr;
  if (style == nullptr) {
    if (format == nullptr) return;
    if (is_list(holder)) {
      conversion.lose(rules::kListFormatLost, format->name_span(), {format->text()});
    }
    return conversion.copy_member("x-collectionFormat", *format);
  }
  if (!style->style.empty()) conversion.out.member("style", style->style);
  if (style->separate) conversion.out.member_boolean("explode", false);
}

}  // namespace gwport::convert::from_swagger
