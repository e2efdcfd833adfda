#include "convert/to_swagger/value.h"

#include <algorithm>

#include "convert/operations.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

/// Lists in lists that are followed; references can make a list of itself.
constexpr int kMostLists = 16;

void report_member(ToSwagger& conversion, const doc::Node& member) {
  const bool kept = is_extension(member.key()) || member.key() == "$ref";
  if (!kept) conversion.lose(rules::kValueWordLost, member.name_span(), {member.key()});
}

/// `style` and `explode`, in x- keys.
void keep_style(ToSwagger& conversion, const doc::Node& holder) {
  for (const std::string_view key : {"style", "explode"}) {
    const doc::Node* member = holder.find(key);
    if (member != nullptr)
      conversion.copy_member(key == "style" ? "x-style" : "x-explode", *member);
  }
}

/// Members with a line in `beside` are written elsewhere.
void write_some_words(ToSwagger& conversion, const doc::Node& schema, int lists, Table beside);

void write_word(ToSwagger& conversion, const doc::Node& member, bool typed, int lists) {
  const std::string_view key = member.key();
  if (key == "x-collectionFormat") return conversion.copy_member("collectionFormat", member);
  if (lists > 0 && is_extension(key)) return conversion.copy_member(key, member);
  if (!is_value_word(key) || (!typed && key != "type")) return report_member(conversion, member);
  if (!typed) return;
  if (key != "items") return conversion.copy_member(key, member);
  conversion.out.key(key);
  conversion.out.begin_object();
  write_some_words(conversion, member, lists + 1, {});
  conversion.out.end_object();
}

/// The schema that a reference leads to, whose words are written in its place.
const doc::Node* followed(ToSwagger& conversion, const doc::Node& schema) {
  const doc::Node* found = resolve(conversion.root, schema);
  const bool copied = found != nullptr && found != &schema;
  return copied && !conversion.spend(*found) ? nullptr : found;
}

void write_some_words(ToSwagger& conversion, const doc::Node& schema, int lists, Table beside) {
  const doc::Node* found = lists < kMostLists ? followed(conversion, schema) : nullptr;
  const bool typed = found != nullptr && is_simple_type(*found);
  if (!typed) {
    const doc::Node* type = found == nullptr ? nullptr : found->find("type");
    conversion.lose(rules::kValueTypeLost,
                    type != nullptr ? type->name_span() : schema.name_span());
    conversion.out.member("type", "string");
  }
  if (found == nullptr) return;
  for (const doc::Node& member : found->members()) {
    if (find_row(member.key(), beside) == nullptr) write_word(conversion, member, typed, lists);
  }
}

}  // namespace

bool is_simple_type(const doc::Node& schema) {
  constexpr std::string_view kTypes[] = {"string", "number", "integer", "boolean", "array"};
  const doc::Node* type = schema.find("type");
  return type != nullptr &&
         std::find(std::begin(kTypes), std::end(kTypes), type->text()) != std::end(kTypes);
}

bool is_plain(const doc::Node& schema, bool items) {
  if (!is_simple_type(schema)) return false;
  const auto fits = [items](const doc::Node& member) {
    if (member.key() == "items") return is_plain(member, true);
    if (items && is_extension(member.key())) return true;
    return is_value_word(member.key()) ||
           (member.key() == "x-collectionFormat" && member.is_string());
  };
  const doc::Members members = schema.members();
  return std::all_of(members.begin(), members.end(), fits);
}

void write_words(ToSwagger& conversion, const doc::Node& schema) {
  write_some_words(conversion, schema, 0, {});
}

/// Source: convert/from_swagger/form.cc, which keeps what properties can't say.
constexpr Line kFieldLines[] = {
    {"description", verbatim},
    {"example", verbatim, "x-example", &rules::kMemberLost},
    {"x-required", verbatim, "required"},
    {"x-allowEmptyValue", verbatim, "allowEmptyValue"},
    {"x-type", nullptr, {}, nullptr, true},
    {"x-collectionFormat", nullptr, {}, nullptr, true},
    {"x-example", verbatim, {}, &rules::kKeyReserved},
};

void write_field_words(ToSwagger& conversion, const doc::Node& field, bool file) {
  const doc::Node* found = followed(conversion, field);
  const doc::Node& from = found == nullptr ? field : *found;
  for (const doc::Node& member : from.members()) {
    const Line* line = find_row<ToSwagger>(member.key(), kFieldLines);
    if (line != nullptr || is_extension(member.key())) {
      convert_member(conversion, from, member, line);
    } else if (!file) {
      continue;
    } else if (member.key() == "type") {
      conversion.out.member("type", "file");
    } else if (is_value_word(member.key()) && member.key() != "format") {
      conversion.copy_member(member.key(), member);
    } else if (member.key() != "format") {
      report_member(conversion, member);
    }
  }
  if (!file) write_some_words(conversion, field, 0, kFieldLines);
}

void write_format(ToSwagger& conversion, const doc::Node& holder, bool list, ListPlace place) {
  if (const doc::Node* kept = holder.find("x-collectionFormat")) {
    return conversion.copy_member("collectionFormat", *kept);
  }
  const doc::Node* style = holder.find("style");
  const Style* row = list ? style_of(place, holder) : nullptr;
  if (row != nullptr) {
    if (!row->format.empty()) conversion.out.member("collectionFormat", row->format);
    return;
  }
  const std::optional<std::string_view> format = format_of(place, holder);
  if (!format && style != nullptr) {
    conversion.lose(rules::kStyleLost, style->name_span(), {style->text()});
  }
  if (list && format && !format->empty()) conversion.out.member("collectionFormat", *format);
  keep_style(conversion, holder);
}

}  // namespace gwport::convert::to_swagger
