#include "convert/from_swagger/body.h"

#include <algorithm>

#include "convert/from_swagger/form.h"
#include "convert/from_swagger/media_types.h"
#include "convert/operations.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

constexpr std::string_view kUsualName = "body";  // what the way back calls a body

/// `parameter` is the body.
void write_content(FromSwagger& conversion, const doc::Node& parameter, const MediaTypes& types) {
  const doc::Node* schema = parameter.find("schema");
  conversion.out.key("content");
  conversion.out.begin_object();
  for (const std::string_view type : types) {
    const bool copied = schema != nullptr && type != types.front();
    if (!conversion.spend(type.size(), parameter) || (copied && !conversion.spend(*schema))) break;
    conversion.out.key(type);
    conversion.out.begin_object();
    if (schema != nullptr) {
      conversion.out.key("schema");
      convert_schema(conversion, *schema);
    }
    conversion.out.end_object();
  }
  conversion.out.end_object();
}

}  // namespace

const doc::Node& resolve_parameter(const FromSwagger& conversion, const doc::Node& entry) {
  const doc::Node* found = resolve(conversion.root, entry);
  return found == nullptr ? entry : *found;
}

std::string_view place_of(const doc::Node& parameter) {
  const doc::Node* in = parameter.find("in");
  return in == nullptr ? std::string_view{} : in->text();
}

BodyParts body_parts(const FromSwagger& conversion, const doc::Node* parameters) {
  BodyParts parts;
  if (parameters == nullptr || !parameters->is_array()) return parts;
  std::size_t place = 0;
  for (const doc::Node& entry : *parameters) {
    const std::string_view in = place_of(resolve_parameter(conversion, entry));
    if (in == "body") {
      if (parts.body != nullptr) {
        parts.extra.push_back(&entry);
        continue;
      }
      parts.body = &entry;
      parts.places.push_back(place);
    } else if (in == "formData") {
      parts.forms.push_back(&entry);
      parts.places.push_back(place);
    } else {
      parts.others.push_back(&entry);
    }
    ++place;
  }
  return parts;
}

MediaTypes content_of_body(FromSwagger& conversion, const BodyParts& parts,
                           const MediaTypes& consumes) {
  if (parts.body != nullptr) {
    MediaTypes types;
    const doc::Node* kept = resolve_parameter(conversion, *parts.body).find("x-content");
    if (kept == nullptr) return consumes;
    add_kept(conversion, *kept, types);
    return types;
  }
  return parts.forms.empty() ? MediaTypes{} : form_types(conversion, parts, consumes);
}

void write_body(FromSwagger& conversion, const BodyParts& parts, const MediaTypes& consumes) {
  if (parts.body == nullptr) {
    return write_form(conversion, parts, form_types(conversion, parts, consumes));
  }
  for (const doc::Node* form : parts.forms) {
    conversion.lose(diag::rules::kFormBesideBody, form->name_span());
  }
  for (const doc::Node* body : parts.extra) {
    conversion.lose(diag::rules::kFormBesideBody, body->name_span());
  }
  const doc::Node* reference = parts.body->find("$ref");
  const doc::Node& parameter = resolve_parameter(conversion, *parts.body);
  const bool same_types = consumes == conversion.consumes ||
                          parameter.find("x-content") != nullptr ||
                          kept_alias(parameter) != nullptr;
  if (reference != nullptr && (same_types || !conversion.spend(parameter))) {
    return with_references(conversion, *parts.body);
  }
  write_request_body(conversion, parameter, consumes, reference);
}

void write_request_body(FromSwagger& conversion, const doc::Node& parameter,
                        const MediaTypes& types, const doc::Node* reference) {
  if (const doc::Node* alias = kept_alias(parameter)) return write_alias(conversion, *alias);
  const doc::Node* schema = parameter.find("schema");
  const doc::Node* kept = parameter.find("x-content");
  conversion.out.begin_object();
  for (const doc::Node& member : parameter.members()) {
    const std::string_view key = member.key();
    const bool own_name =
        key == "x-component-name" && conversion.body_names.contains(parameter.key());
    if (key == "in" || own_name) continue;
    if (&member == kept) {
      conversion.copy_member("content", member);
    } else if (key == "name") {
      if (member.text() != kUsualName) conversion.copy_member("x-body-name", member);
    } else if (&member == schema) {
      if (kept == nullptr) write_content(conversion, parameter, types);
    } else {
      convert_member<FromSwagger>(conversion, parameter, member, nullptr);
    }
  }
  if (schema == nullptr && kept == nullptr) {
    conversion.lose(diag::rules::kTypeMissing, parameter.name_span());
    write_content(conversion, parameter, types);
  }
  if (reference != nullptr) conversion.copy_member("x-ref", *reference);
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_swagger
