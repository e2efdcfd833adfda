// Parameters other than bodies and forms, and headers of responses.
#include "convert/from_swagger/body.h"
#include "convert/from_swagger/from_swagger.h"
#include "convert/from_swagger/value.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

/// What was kept of an OpenAPI document.
constexpr Line kKeptLines[] = {
    {"x-schema", verbatim, "schema"},
    {"x-content", verbatim, "content"},
    {"x-example", verbatim, "example"},
    {"x-examples", verbatim, "examples"},
    {"x-deprecated", verbatim, "deprecated"},
    {"x-allowReserved", verbatim, "allowReserved"},
    {"x-style", verbatim, "style"},
    {"x-explode", verbatim, "explode"},
    {"x-required", verbatim, "required"},
    {"x-in", verbatim, "in"},
    {"example", verbatim, {}, &rules::kNotSwagger},
    {"examples", verbatim, {}, &rules::kNotSwagger},
    {"deprecated", verbatim, {}, &rules::kNotSwagger},
    {"style", verbatim, {}, &rules::kNotSwagger},
    {"explode", verbatim, {}, &rules::kNotSwagger},
    {"schema", convert_schema, {}, &rules::kNotSwagger},
    {"content", verbatim, {}, &rules::kNotSwagger},
};

/// What a holder says itself in words of OpenAPI, kept or not.
struct Own {
  bool schema = false;  ///< what its value is
  bool style = false;   ///< how it is written
};

Own own_words(const doc::Node& holder) {
  Own own;
  for (const doc::Node& member : holder.members()) {
    std::string_view key = member.key();
    if (is_extension(key)) key.remove_prefix(2);
    own.schema = own.schema || key == "schema" || key == "content";
    own.style = own.style || key == "style" || key == "explode";
  }
  return own;
}

void write_schema(FromSwagger& conversion, const doc::Node& holder) {
  conversion.out.key("schema");
  conversion.out.begin_object();
  write_value_words(conversion, holder);
  conversion.out.end_object();
}

/// A parameter or header: what is said of its value goes into one schema where the first of it
/// stands.
void convert_holder(FromSwagger& conversion, const doc::Node& holder, ListPlace place) {
  const Own own = own_words(holder);
  if (!own.schema) check_type(conversion, holder);
  bool schema_written = own.schema;
  conversion.out.begin_object();
  for (const doc::Node& member : holder.members()) {
    const std::string_view key = member.key();
    if (key == "collectionFormat") continue;
    if (!is_value_word(key)) {
      const Line* line = find_row<FromSwagger>(key, kKeptLines);
      if (key == "required" && holder.find("x-required") != nullptr) continue;
      if (key == "in" && holder.find("x-in") != nullptr) continue;
      convert_member(conversion, holder, member, line);
    } else if (!schema_written) {
      write_schema(conversion, holder);
      schema_written = true;
    }
  }
  if (!schema_written) write_schema(conversion, holder);
  if (!own.style) write_style(conversion, holder, place);
  conversion.out.end_object();
}

}  // namespace

void convert_parameter(FromSwagger& conversion, const doc::Node& parameter) {
  if (!parameter.is_object()) return with_references(conversion, parameter);
  if (parameter.find("$ref") != nullptr) return write_reference(conversion, parameter);
  if (const doc::Node* alias = kept_alias(parameter)) return write_alias(conversion, *alias);
  convert_holder(conversion, parameter,
                 place_of(parameter) == "query" ? ListPlace::kQuery : ListPlace::kSimple);
}

void convert_header(FromSwagger& conversion, const doc::Node& header) {
  const doc::Node* stray = header.find("$ref");
  if (stray != nullptr) conversion.lose(rules::kNotSwagger, stray->name_span(), {"$ref"});
  if (!header.is_object() || stray != nullptr) return with_references(conversion, header);
  if (const doc::Node* shared = header.find("x-ref")) return write_alias(conversion, *shared);
  convert_holder(conversion, header, ListPlace::kSimple);
}

}  // namespace gwport::convert::from_swagger
