#include "convert/from_swagger/form.h"

#include <algorithm>
#include <unordered_set>

#include "convert/from_swagger/value.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

constexpr std::string_view kUrlEncoded = "application/x-www-form-urlencoded";
constexpr std::string_view kMultipart = "multipart/form-data";

/// One property of the form.
struct Field {
  const doc::Node* entry;      ///< as it stands in the list
  const doc::Node* parameter;  ///< itself, or what the entry refers to
  std::string_view name;
};

bool is_required(const doc::Node& parameter) {
  const doc::Node* required = parameter.find("required");
  return required != nullptr && required->is_true();
}

std::vector<Field> fields_of(FromSwagger& conversion, const BodyParts& parts) {
  std::vector<Field> fields;
  std::unordered_set<std::string_view> names;
  for (const doc::Node* entry : parts.forms) {
    const doc::Node& parameter = resolve_parameter(conversion, *entry);
    if (!conversion.spend(parameter)) break;
    const doc::Node* name = parameter.find("name");
    if (name != nullptr && name->is_string() && names.insert(name->text()).second) {
      fields.push_back({entry, &parameter, name->text()});
    } else {
      conversion.lose(rules::kFormNameLost, entry->span());
    }
  }
  return fields;
}

ListPlace place_for(std::string_view type) {
  return type == kUrlEncoded ? ListPlace::kUrlEncoded : ListPlace::kMultipart;
}

/// Whether the way back would take this text for a file.
bool looks_like_file(const doc::Node& parameter) {
  const doc::Node* format = parameter.find("format");
  return has_type(parameter, "string") && format != nullptr && format->text() == "binary";
}

void write_property(FromSwagger& conversion, const Field& field, ListPlace place) {
  const doc::Node& parameter = *field.parameter;
  bool value_written = false;
  conversion.out.begin_object();
  for (const doc::Node& member : parameter.members()) {
    const std::string_view key = member.key();
    if (key == "name" || key == "in" || key == "collectionFormat") continue;
    if (key == "required") {
      if (!member.is_true()) conversion.copy_member("x-required", member);
    } else if (key == "allowEmptyValue") {
      conversion.lose(rules::kEmptyValueLost, member.name_span());
      conversion.copy_member("x-allowEmptyValue", member);
    } else if (is_value_word(key)) {
      if (!value_written) write_value_words(conversion, parameter);
      value_written = true;
    } else if (key == "x-example" && parameter.find("example") == nullptr) {
      conversion.copy_member("example", member);
    } else {
      convert_member<FromSwagger>(conversion, parameter, member, nullptr);
    }
  }
  if (looks_like_file(parameter)) conversion.out.member("x-type", "string");
  if (!has_style(parameter, place)) write_style(conversion, parameter, place);
  if (field.entry != field.parameter) conversion.copy_member("x-ref", *field.entry->find("$ref"));
  conversion.out.end_object();
}

void write_schema(FromSwagger& conversion, const std::vector<Field>& fields, ListPlace place) {
  conversion.out.begin_object();
  conversion.out.member("type", "object");
  conversion.out.key("properties");
  conversion.out.begin_object();
  for (const Field& field : fields) {
    conversion.out.key(field.name);
    write_property(conversion, field, place);
  }
  conversion.out.end_object();
  const auto required = [](const Field& field) { return is_required(*field.parameter); };
  if (std::any_of(fields.begin(), fields.end(), required)) {
    conversion.out.key("required");
    conversion.out.begin_array();
    for (const Field& field : fields) {
      if (required(field)) conversion.out.string(field.name);
    }
    conversion.out.end_array();
  }
  conversion.out.end_object();
}

void write_encoding(FromSwagger& conversion, const std::vector<Field>& fields, ListPlace place) {
  const auto styled = [place](const Field& field) { return has_style(*field.parameter, place); };
  if (std::none_of(fields.begin(), fields.end(), styled)) return;
  conversion.out.key("encoding");
  conversion.out.begin_object();
  for (const Field& field : fields) {
    if (!styled(field)) continue;
    conversion.out.key(field.name);
    conversion.out.begin_object();
    write_style(conversion, *field.parameter, place);
    conversion.out.end_object();
  }
  conversion.out.end_object();
}

}  // namespace

MediaTypes form_types(const FromSwagger& conversion, const BodyParts& parts,
                      const MediaTypes& consumes) {
  MediaTypes types;
  for (const std::string_view type : consumes) {
    if (type == kUrlEncoded || type == kMultipart) types.add(type);
  }
  if (!types.empty()) return types;
  const bool file = std::any_of(parts.forms.begin(), parts.forms.end(), [&](const auto* form) {
    return has_type(resolve_parameter(conversion, *form), "file");
  });
  return {file ? kMultipart : kUrlEncoded};
}

void write_form(FromSwagger& conversion, const BodyParts& parts, const MediaTypes& types) {
  const std::vector<Field> fields = fields_of(conversion, parts);
  conversion.out.begin_object();
  conversion.out.key("content");
  conversion.out.begin_object();
  for (const std::string_view type : types) {
    conversion.out.key(type);
    conversion.out.begin_object();
    conversion.out.key("schema");
    write_schema(conversion, fields, place_for(type));
    write_encoding(conversion, fields, place_for(type));
    conversion.out.end_object();
  }
  conversion.out.end_object();
  if (std::any_of(fields.begin(), fields.end(),
                  [](const Field& field) { return is_required(*field.parameter); })) {
    conversion.out.member_boolean("required", true);
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_swagger
