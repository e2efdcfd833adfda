// All other objects: tables that lead to the schemas, and what 3.0 does not have.
#include <utility>

#include "convert/from_oas31/from_oas31.h"
#include "convert/operations.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_oas31 {
namespace {

namespace rules = diag::rules;

void convert_path_items(FromOas31& conversion, const doc::Node& value);

/// Whether an object is a reference; its words beside `$ref` are reported, 3.0 ignores them.
bool is_reference(FromOas31& conversion, const doc::Node& value) {
  if (value.find("$ref") == nullptr) return false;
  for (const doc::Node& member : value.members()) {
    if (member.key() == "summary" || member.key() == "description") {
      conversion.lose(rules::kReferenceWordLost, member.name_span(), {member.key()});
    }
  }
  return true;
}

void convert_by(FromOas31& conversion, const doc::Node& value, Table lines) {
  if (is_reference(conversion, value)) return with_references(conversion, value);
  convert_object(conversion, value, lines);
}

void convert_media_type(FromOas31& conversion, const doc::Node& value);
void convert_content(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_media_type);
}

/// A parameter, a header or an encoding.
constexpr Line kValueLines[] = {{"schema", convert_schema}, {"content", convert_content}};
void convert_value(FromOas31& conversion, const doc::Node& value) {
  convert_by(conversion, value, kValueLines);
}
void convert_values(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_value);
}
void convert_parameters(FromOas31& conversion, const doc::Node& value) {
  convert_list(conversion, value, convert_value);
}

constexpr Line kEncodingLines[] = {{"headers", convert_values}};
void convert_encoding(FromOas31& conversion, const doc::Node& value) {
  convert_object<FromOas31>(conversion, value, kEncodingLines);
}
void convert_encodings(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_encoding);
}

constexpr Line kMediaTypeLines[] = {{"schema", convert_schema},
                                    {"example", verbatim},
                                    {"examples", verbatim},
                                    {"encoding", convert_encodings}};
void convert_media_type(FromOas31& conversion, const doc::Node& value) {
  convert_by(conversion, value, kMediaTypeLines);
}

/// A request body or a response.
constexpr Line kBodyLines[] = {{"content", convert_content}, {"headers", convert_values}};
void convert_body(FromOas31& conversion, const doc::Node& value) {
  convert_by(conversion, value, kBodyLines);
}
void convert_bodies(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_body);
}

void convert_callback(FromOas31& conversion, const doc::Node& value) {
  if (is_reference(conversion, value)) return with_references(conversion, value);
  convert_path_items(conversion, value);
}
void convert_callbacks(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_callback);
}

constexpr Line kOperationLines[] = {{"parameters", convert_parameters},
                                    {"requestBody", convert_body},
                                    {"responses", convert_bodies},
                                    {"callbacks", convert_callbacks}};

/// 3.0 asks for responses, and for a description of each.
void convert_operation(FromOas31& conversion, const doc::Node& value) {
  if (!value.is_object()) return conversion.copy(value);
  conversion.out.begin_object();
  convert_members<FromOas31>(conversion, value, kOperationLines);
  if (value.find("responses") == nullptr) {
    conversion.out.key("responses");
    conversion.out.begin_object();
    conversion.out.key("default");
    conversion.out.begin_object();
    conversion.out.member("description", "");
    conversion.out.end_object();
    conversion.out.end_object();
  }
  conversion.out.end_object();
}

constexpr Line kPathItemLines[] = {{"parameters", convert_parameters}};

/// A path item may be a reference to a shared one in 3.1: it is written in its place. References
/// inside of that stay, they may lead back to it.
void convert_path_item(FromOas31& conversion, const doc::Node& value) {
  const bool reference = value.find("$ref") != nullptr;
  const doc::Node* found = resolve(conversion.root, value);
  if (found == nullptr || !found->is_object() ||
      (reference && (conversion.in_shared_path || !conversion.spend(*found)))) {
    return with_references(conversion, value);
  }
  const bool before =
      std::exchange(conversion.in_shared_path, reference || conversion.in_shared_path);
  conversion.out.begin_object();
  for (const doc::Node& member : found->members()) {
    if (is_operation(member.key()) || member.key() == "trace") {
      conversion.at(member);
      conversion.out.key(member.key());
      convert_operation(conversion, member);
    } else {
      convert_member(conversion, *found, member, find_row<FromOas31>(member.key(), kPathItemLines));
    }
  }
  conversion.out.end_object();
  conversion.in_shared_path = before;
}

void convert_path_items(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_path_item);
}

void convert_schemas(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_schema);
}

/// Certificates of clients, which 3.0 does not know.
void convert_security_scheme(FromOas31& conversion, const doc::Node& value) {
  if (!has_type(value, "mutualTLS")) return with_references(conversion, value);
  conversion.lose(rules::kMutualTlsLost, value.name_span());
  conversion.out.begin_object();
  conversion.out.member("type", "http");
  conversion.out.member("scheme", "mutual");
  for (const doc::Node& member : value.members()) {
    if (member.key() != "type") conversion.copy_member(member.key(), member);
  }
  conversion.copy_member("x-type", *value.find("type"));
  conversion.out.end_object();
}
void convert_security_schemes(FromOas31& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_security_scheme);
}

constexpr Line kComponentLines[] = {{"schemas", convert_schemas},
                                    {"parameters", convert_values},
                                    {"headers", convert_values},
                                    {"requestBodies", convert_bodies},
                                    {"responses", convert_bodies},
                                    {"callbacks", convert_callbacks},
                                    {"securitySchemes", convert_security_schemes},
                                    {"pathItems", convert_path_items, "x-pathItems"},
                                    {"examples", verbatim}};
void convert_components(FromOas31& conversion, const doc::Node& value) {
  convert_object<FromOas31>(conversion, value, kComponentLines);
}

constexpr Line kLicenseLines[] = {{"identifier", verbatim, "x-identifier", &rules::kNewMemberLost}};
void convert_license(FromOas31& conversion, const doc::Node& value) {
  convert_object<FromOas31>(conversion, value, kLicenseLines);
}

constexpr Line kInfoLines[] = {{"summary", verbatim, "x-summary", &rules::kNewMemberLost},
                               {"license", convert_license}};
void convert_info(FromOas31& conversion, const doc::Node& value) {
  convert_object<FromOas31>(conversion, value, kInfoLines);
}

void write_version(FromOas31& conversion, const doc::Node&) { conversion.out.string("3.0.1"); }

constexpr Line kRootLines[] = {
    {"openapi", write_version},
    {"info", convert_info},
    {"paths", convert_path_items},
    {"components", convert_components},
    {"webhooks", convert_path_items, "x-webhooks", &rules::kNewMemberLost},
    {"jsonSchemaDialect", verbatim, "x-jsonSchemaDialect", &rules::kNewMemberLost},
};

}  // namespace

void FromOas31::reference(const doc::Node& value) {
  std::string text(value.text());
  for (const std::string_view moved : {"/$defs/", "/pathItems/"}) {
    std::size_t from = 0;
    for (std::size_t at = text.find(moved); at != text.npos; at = text.find(moved, from)) {
      text.insert(at + 1, "x-");
      from = at + 3;
    }
  }
  out.string(text);
}

const diag::Rule& FromOas31::key_taken() { return rules::kKeyTaken; }

void convert_root(FromOas31& conversion) {
  conversion.at(conversion.root);
  conversion.out.begin_object();
  convert_members<FromOas31>(conversion, conversion.root, kRootLines);
  if (conversion.root.find("paths") == nullptr) {
    conversion.out.key("paths");
    conversion.out.begin_object();
    conversion.out.end_object();
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_oas31
