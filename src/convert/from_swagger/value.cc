#include "convert/from_swagger/value.h"

#include <algorithm>

#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

/// Source: Swagger 2.0, Parameter Object, type.
constexpr std::string_view kTypes[] = {"string", "number", "integer", "boolean", "array", "file"};

void write_items(FromSwagger& conversion, const doc::Node& items) {
  if (!items.is_object()) return with_references(conversion, items);
  check_type(conversion, items);
  conversion.out.begin_object();
  for (const doc::Node& member : items.members()) {
    const bool format = member.key() == "collectionFormat";
    if (format && member.text() != "csv") {
      conversion.lose(rules::kListFormatLost, member.name_span(), {member.text()});
    }
    if (!format && !is_value_word(member.key()) && !is_extension(member.key())) {
      conversion.lose(rules::kNotSwagger, member.name_span(), {member.key()});
    }
    conversion.out.key(format ? "x-collectionFormat" : member.key());
    if (member.key() == "items") {
      write_items(conversion, member);
    } else if (member.key() == "$ref" && member.is_string()) {
      conversion.reference(member);
    } else {
      with_references(conversion, member);
    }
  }
  conversion.out.end_object();
}

const Style* style_of_list(const doc::Node& holder, ListPlace place) {
  const doc::Node* format = holder.find("collectionFormat");
  if (format != nullptr && format->text().empty()) return nullptr;
  return style_for(place, format == nullptr ? std::string_view{} : format->text());
}

}  // namespace

void check_type(FromSwagger& conversion, const doc::Node& holder) {
  const doc::Node* type = holder.find("type");
  const bool known = type != nullptr && std::find(std::begin(kTypes), std::end(kTypes),
                                                  type->text()) != std::end(kTypes);
  if (!known) {
    conversion.lose(rules::kTypeMissing, (type != nullptr ? *type : holder).name_span());
  }
}

void write_value_words(FromSwagger& conversion, const doc::Node& holder) {
  const bool file = has_type(holder, "file");
  for (const doc::Node& member : holder.members()) {
    if (!is_value_word(member.key()) || (file && member.key() == "format")) continue;
    conversion.out.key(member.key());
    if (member.key() == "items") {
      write_items(conversion, member);
    } else if (file && member.key() == "type") {
      conversion.out.string("string");
      conversion.out.key("format");
      conversion.out.string("binary");
    } else {
      conversion.copy(member);
    }
  }
}

bool has_style(const doc::Node& holder, ListPlace place) {
  if (!has_type(holder, "array")) return false;
  const Style* style = style_of_list(holder, place);
  return style != nullptr && (!style->style.empty() || style->separate);
}

void write_style(FromSwagger& conversion, const doc::Node& holder, ListPlace place) {
  const doc::Node* format = holder.find("collectionFormat");
  const Style* style = has_type(holder, "array") ? style_of_list(holder, place) : nullptr;
  if (style == nullptr) {
    if (format == nullptr) return;
    if (has_type(holder, "array")) {
      conversion.lose(rules::kListFormatLost, format->name_span(), {format->text()});
    }
    return conversion.copy_member("x-collectionFormat", *format);
  }
  if (!style->style.empty()) conversion.out.member("style", style->style);
  if (style->separate) conversion.out.member_boolean("explode", false);
}

}  // namespace gwport::convert::from_swagger
