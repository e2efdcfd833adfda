#include "convert/to_swagger/form.h"

#include <algorithm>
#include <unordered_set>

#include "convert/operations.h"
#include "convert/to_swagger/value.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

constexpr std::string_view kUrlEncoded = "application/x-www-form-urlencoded";
constexpr std::string_view kMultipart = "multipart/form-data";

ListPlace place_for(std::string_view type) {
  return type == kUrlEncoded ? ListPlace::kUrlEncoded : ListPlace::kMultipart;
}

const doc::Node* encoding_of(const doc::Node& media_type, std::string_view field) {
  const doc::Node* encoding = media_type.find("encoding");
  return encoding == nullptr ? nullptr : encoding->find(field);
}

const doc::Node& content_of(const doc::Node& body) { return *body.find("content"); }

bool is_binary(const doc::Node& field) {
  const doc::Node* format = field.find("format");
  return has_type(field, "string") && format != nullptr && format->text() == "binary";
}

/// Whether the field becomes a parameter of type file, as bytes in a multipart body are.
bool is_file(const doc::Node& body, const doc::Node& field) {
  return is_binary(field) && field.find("x-type") == nullptr &&
         content_of(body).find(kMultipart) != nullptr;
}

/// Members of a field that stand beside the words of its value.
bool is_beside(const doc::Node& member) {
  return member.key() == "description" || member.key() == "example" || is_extension(member.key());
}

bool is_plain_field(const doc::Node& body, const doc::Node& field) {
  if (is_binary(field) && !is_file(body, field) && field.find("x-type") == nullptr) return false;
  const doc::Node* items = field.find("items");
  if (items != nullptr && !is_plain(*items, true)) return false;
  const doc::Members members = field.members();
  return field.is_object() && is_simple_type(field) &&
         std::all_of(members.begin(), members.end(), [](const doc::Node& member) {
           return is_beside(member) || is_value_word(member.key());
         });
}

bool check_encoding(ToSwagger& conversion, const doc::Node& media_type,
                    const doc::Node& properties) {
  const doc::Node* encoding = media_type.find("encoding");
  if (encoding == nullptr) return true;
  bool same = encoding->is_object() && encoding->size() > 0;
  for (const doc::Node& field : encoding->members()) {
    if (properties.find(field.key()) == nullptr) same = false;
    for (const doc::Node& member : field.members()) {
      if (member.key() == "style" || member.key() == "explode") continue;
      conversion.lose(rules::kMediaTypeMemberLost, member.name_span(), {member.key()});
      same = false;
    }
    if (style_of(place_for(media_type.key()), field) == nullptr) same = false;
  }
  return same;
}

/// The style of a list is the same in all media types.
bool is_styled_alike(const doc::Node& body, const doc::Node& field) {
  std::optional<std::string_view> format;
  for (const doc::Node& type : content_of(body).members()) {
    const doc::Node* encoding = encoding_of(type, field.key());
    const Style* style = encoding == nullptr ? style_for(place_for(type.key()), "multi")
                                             : style_of(place_for(type.key()), *encoding);
    if (style == nullptr || (format && *format != style->format)) return false;
    if (!has_type(field, "array") && encoding != nullptr) return false;
    format = style->format;
  }
  return true;
}

/// Whether `required` is what the way back makes of the fields.
bool is_required_list(const doc::Node& schema) {
  const doc::Node* required = schema.find("required");
  if (required == nullptr) return true;
  const auto names = required_of(schema);
  std::vector<std::string_view> expected;
  for (const doc::Node& field : schema.find("properties")->members()) {
    if (names.contains(field.key())) expected.push_back(field.key());
  }
  return required->is_array() && required->size() > 0 && required->size() == expected.size() &&
         std::equal(expected.begin(), expected.end(), required->begin(),
                    [](std::string_view a, const doc::Node& b) { return a == b.text(); });
}

bool check_schema(ToSwagger& conversion, const doc::Node& body, const doc::Node& schema) {
  bool same = has_type(schema, "object") && is_required_list(schema);
  for (const doc::Node& member : schema.members()) {
    const std::string_view key = member.key();
    if (key == "type" || key == "properties" || key == "required") continue;
    if (!is_extension(key)) conversion.lose(rules::kFormMemberLost, member.name_span(), {key});
    same = false;
  }
  for (const doc::Node& field : schema.find("properties")->members()) {
    same = same && is_plain_field(body, field) && is_styled_alike(body, field);
  }
  return same;
}

/// The body itself: Swagger can say that a field is required, not that a form is.
bool check_body(ToSwagger& conversion, const doc::Node& body, const doc::Node& schema) {
  const doc::Node* required = body.find("required");
  bool same = (required != nullptr) == !required_of(schema).empty();
  for (const doc::Node& member : body.members()) {
    if (&member == required) {
      if (member.is_true()) continue;
    } else if (member.key() == "content") {
      continue;
    } else if (!is_extension(member.key())) {
      conversion.lose(rules::kFormMemberLost, member.name_span(), {member.key()});
    }
    same = false;
  }
  return same;
}

}  // namespace

std::unordered_set<std::string_view> required_of(const doc::Node& schema) {
  std::unordered_set<std::string_view> names;
  const doc::Node* required = schema.find("required");
  if (required == nullptr || !required->is_array()) return names;
  for (const doc::Node& name : *required) names.insert(name.text());
  return names;
}

const doc::Node* form_schema(const ToSwagger& conversion, const doc::Node& body) {
  const doc::Node* content = body.find("content");
  if (content == nullptr) return nullptr;
  for (const doc::Node& type : content->members()) {
    if (type.key() != kUrlEncoded && type.key() != kMultipart) return nullptr;
  }
  const doc::Node* schema = first_schema(content);
  if (schema == nullptr) return nullptr;
  const doc::Node* found = resolve(conversion.root, *schema);
  const doc::Node* properties = found == nullptr ? nullptr : found->find("properties");
  const bool known = properties != nullptr && !properties->members().empty();
  return known ? found : nullptr;
}

bool check_form(ToSwagger& conversion, const doc::Node& body) {
  const doc::Node* first = first_schema(&content_of(body));
  const doc::Node& schema = *form_schema(conversion, body);
  bool same = check_content(conversion, content_of(body), first, "encoding");
  same = check_body(conversion, body, schema) && same;
  same = check_schema(conversion, body, schema) && same;
  for (const doc::Node& type : content_of(body).members()) {
    same = check_encoding(conversion, type, *schema.find("properties")) && same;
  }
  return same && first == &schema;
}

void write_field(ToSwagger& conversion, const RequestBody& form, const doc::Node& field) {
  const doc::Node& body = *form.body;
  const doc::Node& type = *content_of(body).members().begin();
  const doc::Node* encoding = encoding_of(type, field.key());
  conversion.out.begin_object();
  if (const doc::Node* shared = field.find("x-ref")) {
    conversion.copy_member("$ref", *shared);
    return conversion.out.end_object();
  }
  conversion.out.member("name", field.key());
  conversion.out.member("in", "formData");
  if (form.required.contains(field.key())) {
    conversion.out.member_boolean("required", true);
  }
  write_field_words(conversion, field, is_file(body, field));
  if (const doc::Node* kept = field.find("x-collectionFormat")) {
    conversion.copy_member("collectionFormat", *kept);
  } else if (const doc::Node* found = resolve(conversion.root, field);
             found != nullptr && has_type(*found, "array")) {
    const auto format = encoding == nullptr ? std::optional<std::string_view>("multi")
                                            : format_of(place_for(type.key()), *encoding);
    const Style* style = encoding == nullptr ? nullptr : style_of(place_for(type.key()), *encoding);
    const std::string_view name = style != nullptr ? style->format : format.value_or("");
    if (!name.empty()) conversion.out.member("collectionFormat", name);
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
