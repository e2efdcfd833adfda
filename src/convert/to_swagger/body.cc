#include "convert/to_swagger/body.h"

#include "convert/operations.h"
#include "convert/to_swagger/form.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

constexpr Line kBodyLines[] = {
    {"x-body-name", nullptr, {}, nullptr, true},
    {"x-content", verbatim, {}, &rules::kKeyReserved},
    {"x-component-name", verbatim, {}, &rules::kKeyReserved},
};

bool is_shared(const doc::Node& entry) {
  const doc::Node* reference = entry.find("$ref");
  return reference != nullptr && reference->text().starts_with("#/components/requestBodies/");
}

/// `expected`: the types that the way back writes; null for any, which `consumes` says.
void write_content(ToSwagger& conversion, const doc::Node& content, const MediaTypes* expected) {
  const doc::Node* schema = first_schema(&content);
  const bool same = check_content(conversion, content, schema, {});
  conversion.out.key("schema");
  if (schema != nullptr) {
    convert_schema(conversion, *schema);
  } else {
    conversion.out.begin_object();
    conversion.out.end_object();
  }
  MediaTypes types;
  add_types(conversion, &content, types);
  if (!same || content.size() == 0 || (expected != nullptr && *expected != types))
    conversion.copy_member("x-content", content);
}

/// Fills in the fields of a form. A shared one is written for each operation.
void take_form(ToSwagger& conversion, RequestBody& body) {
  const doc::Node& schema = *form_schema(conversion, *body.body);
  if (!conversion.spend(*body.body) || !conversion.spend(schema)) return;
  body.kind = BodyKind::kForm;
  for (const doc::Node& field : schema.find("properties")->members()) body.fields.push_back(&field);
  body.required = required_of(schema);
  const bool same = check_form(conversion, *body.body);
  body.kept = !same || body.body != body.entry;
}

}  // namespace

std::size_t RequestBody::parameters() const {
  if (kind == BodyKind::kNone) return 0;
  return kind == BodyKind::kForm ? fields.size() : 1;
}

bool is_form(const ToSwagger& conversion, const doc::Node& body) {
  return form_schema(conversion, body) != nullptr;
}

RequestBody request_body(ToSwagger& conversion, const doc::Node& operation) {
  RequestBody found;
  const doc::Node* entry = operation.find("requestBody");
  const doc::Node* of_path = operation.find("x-path-body");
  if (entry == nullptr || (of_path != nullptr && of_path->is_true())) return found;
  found.entry = entry;
  found.body = resolve(conversion.root, *entry);
  if (found.body == nullptr || !found.body->is_object()) {
    conversion.lose(rules::kMemberLost, entry->name_span(), {"requestBody", "x-requestBody"});
    found.kept = true;
  } else if (is_form(conversion, *found.body)) {
    take_form(conversion, found);
  } else if (is_shared(*entry)) {
    found.kind = BodyKind::kShared;
  } else {
    found.kept = found.body != entry;
    if (!found.kept || conversion.spend(*found.body)) found.kind = BodyKind::kBody;
  }
  return found;
}

void write_parameter_of(ToSwagger& conversion, const RequestBody& body, std::size_t number) {
  if (body.kind == BodyKind::kForm) {
    return write_field(conversion, body, *body.fields[number]);
  }
  if (body.kind == BodyKind::kShared) return conversion.reference_object(*body.entry);
  write_body_parameter(conversion, *body.body, {});
}

void write_body_parameter(ToSwagger& conversion, const doc::Node& body,
                          std::optional<std::string_view> shared_name, const doc::Node* alias) {
  conversion.out.begin_object();
  if (const doc::Node* shared = body.find("x-ref")) {
    conversion.copy_member("$ref", *shared);
    return conversion.out.end_object();
  }
  const doc::Node* kept_name = body.find("x-body-name");
  conversion.out.key("name");
  if (kept_name != nullptr) {
    conversion.copy(*kept_name);
  } else {
    conversion.out.string("body");
  }
  conversion.out.member("in", "body");
  if (shared_name && !shared_name->empty()) {
    conversion.out.member("x-component-name", *shared_name);
  }
  const doc::Node* content = body.find("content");
  for (const doc::Node& member : body.members()) {
    if (&member == content) {
      write_content(conversion, member, shared_name ? &conversion.usual_consumes : nullptr);
    } else {
      convert_member(conversion, body, member, find_row<ToSwagger>(member.key(), kBodyLines));
    }
  }
  if (alias != nullptr) conversion.copy_member("x-ref", *alias);
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
