// Parameters, and headers of responses.
#include "convert/operations.h"
#include "convert/to_swagger/to_swagger.h"
#include "convert/to_swagger/value.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

constexpr Line kHolderLines[] = {
    {"content", verbatim, "x-content", &rules::kMemberLost},
    {"example", verbatim, "x-example", &rules::kMemberLost},
    {"examples", verbatim, "x-examples", &rules::kMemberLost},
    {"deprecated", verbatim, "x-deprecated", &rules::kMemberLost},
    {"allowReserved", verbatim, "x-allowReserved", &rules::kMemberLost},
    {"style", nullptr, {}, nullptr, true},
    {"explode", nullptr, {}, nullptr, true},
    {"x-collectionFormat", nullptr, {}, nullptr, true},
    {"x-schema", verbatim, {}, &rules::kKeyReserved},
    {"x-content", verbatim, {}, &rules::kKeyReserved},
    {"x-example", verbatim, {}, &rules::kKeyReserved},
    {"x-examples", verbatim, {}, &rules::kKeyReserved},
    {"x-deprecated", verbatim, {}, &rules::kKeyReserved},
    {"x-allowReserved", verbatim, {}, &rules::kKeyReserved},
    {"x-style", verbatim, {}, &rules::kKeyReserved},
    {"x-explode", verbatim, {}, &rules::kKeyReserved},
    {"x-required", verbatim, {}, &rules::kKeyReserved},
    {"x-ref", verbatim, {}, &rules::kKeyReserved},
};

/// In a header.
constexpr Line kRequiredLine{"required", verbatim, "x-required", &rules::kMemberLost};

/// In a header that is a parameter, which some refer to: x-ref leads to it.
constexpr Line kNameLine{"", nullptr, {}, &rules::kNotOpenApi, true};

/// A word that belongs into the schema.
constexpr Line kStrayLine{"", verbatim, {}, &rules::kNotOpenApi};

const Line* line_for(const doc::Node& member, bool header) {
  if (header && member.key() == "required") return &kRequiredLine;
  if (header && (member.key() == "name" || member.key() == "in")) return &kNameLine;
  if (is_value_word(member.key())) return &kStrayLine;
  return find_row<ToSwagger>(member.key(), kHolderLines);
}

bool is_list(const ToSwagger& conversion, const doc::Node* schema) {
  const doc::Node* found = schema == nullptr ? nullptr : resolve(conversion.root, *schema);
  return found != nullptr && has_type(*found, "array");
}

/// Whether the members of a Swagger parameter are here already, written by someone who mixed the
/// versions.
bool has_words(const doc::Node& holder) { return holder.find("type") != nullptr; }

void write_members(ToSwagger& conversion, const doc::Node& holder, bool header, ListPlace place) {
  const doc::Node* schema = holder.find("schema");
  for (const doc::Node& member : holder.members()) {
    if (&member != schema) {
      convert_member(conversion, holder, member, line_for(member, header));
      continue;
    }
    if (!is_plain(*schema)) conversion.copy_member("x-schema", *schema);
    if (!has_words(holder)) write_words(conversion, *schema);
  }
  if (schema == nullptr && !has_words(holder)) {
    if (holder.find("content") == nullptr) {
      conversion.lose(rules::kTypeMissing, holder.name_span());
    }
    conversion.out.member("type", "string");
  }
  write_format(conversion, holder, is_list(conversion, schema), place);
}

/// A header that is elsewhere: all that is known is that it is there.
void write_unknown_header(ToSwagger& conversion, const doc::Node& header) {
  const doc::Node& reference = *header.find("$ref");
  conversion.lose(rules::kValueTypeLost, reference.name_span());
  conversion.out.begin_object();
  conversion.out.member("type", "string");
  conversion.copy_member("x-ref", reference);
  conversion.out.end_object();
}

}  // namespace

bool is_expressible(const ToSwagger& conversion, const doc::Node& parameter) {
  const doc::Node* found = resolve(conversion.root, parameter);
  const doc::Node* in = found == nullptr ? nullptr : found->find("in");
  return in == nullptr || in->text() != "cookie";
}

void convert_parameter(ToSwagger& conversion, const doc::Node& parameter, const doc::Node* alias) {
  if (!parameter.is_object()) return with_references(conversion, parameter);
  if (parameter.find("$ref") != nullptr) return conversion.reference_object(parameter);
  const doc::Node* in = parameter.find("in");
  const bool query = in != nullptr && in->text() == "query";
  conversion.out.begin_object();
  write_members(conversion, parameter, false, query ? ListPlace::kQuery : ListPlace::kSimple);
  if (alias != nullptr) conversion.copy_member("x-ref", *alias);
  conversion.out.end_object();
}

void convert_header(ToSwagger& conversion, const doc::Node& header) {
  const doc::Node* found = resolve(conversion.root, header);
  const bool copied = found != &header;
  if (!header.is_object()) return with_references(conversion, header);
  if (found == nullptr || !found->is_object() || (copied && !conversion.spend(*found))) {
    return write_unknown_header(conversion, header);
  }
  conversion.out.begin_object();
  write_members(conversion, *found, true, ListPlace::kSimple);
  if (copied) conversion.copy_member("x-ref", *header.find("$ref"));
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
