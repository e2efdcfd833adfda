// Swagger 2.0 to OpenAPI 3.0.
//
// What Swagger says and OpenAPI has no place for stands in x- keys of the same name (`consumes` in
// x-consumes); `not given` in such a key says that the Swagger document had no such member though
// the way back would make one.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "convert/conversion.h"
#include "convert/from_swagger/names.h"
#include "convert/media_types.h"

namespace gwport::convert::from_swagger {

/// A conversion of a Swagger 2.0 document.
class FromSwagger : public Conversion {
 public:
  FromSwagger(const doc::Node& document, doc::Sink* sink, diag::Diagnostics* findings);

  /// Writes a reference as it reads in OpenAPI.
  void reference(const doc::Node& value);

  [[nodiscard]] static const diag::Rule& key_taken();

  /// The types of bodies where an operation names none itself, never empty. Source: API Gateway
  /// takes application/json where a document names none (recorded imports); Swagger 2.0 leaves it
  /// open.
  MediaTypes consumes;
  MediaTypes produces;
  /// New names of shared things, by section of the Swagger document.
  Names definitions;
  Names parameters;
  Names responses;
  Names schemes;
  /// Names that shared bodies had in the OpenAPI document that they come from, by their own ones.
  std::unordered_map<std::string_view, std::string_view> body_names;
  /// Whether what is kept of an OpenAPI document's components is written: its references lead
  /// there.
  bool in_kept = false;
  /// Whether the root says which types are the usual ones for the way back: x-consumes, x-produces.
  bool keeps_consumes = false;
  bool keeps_produces = false;
};

/// What is kept in x-ref of a thing that was a reference among the components of an OpenAPI
/// document; null for other things.
[[nodiscard]] inline const doc::Node* kept_alias(const doc::Node& thing) {
  const doc::Node* alias = thing.find("x-ref");
  return alias != nullptr && alias->text().starts_with("#/components/") ? alias : nullptr;
}

/// Writes the reference itself.
inline void write_alias(FromSwagger& conversion, const doc::Node& alias) {
  conversion.out.begin_object();
  conversion.copy_member("$ref", alias);
  conversion.out.end_object();
}

/// Keeps a member under an x- key.
void keep_member(FromSwagger& conversion, std::string_view key, const doc::Node& member);

/// Writes an object that is a reference. What stands beside it is ignored in both versions, and the
/// way back leaves it out.
void write_reference(FromSwagger& conversion, const doc::Node& value);

using Table = Rows<FromSwagger>;
using Line = Row<FromSwagger>;

// Each writes the value of a member; what is not of the expected kind is written as it is.
void convert_root(FromSwagger& conversion);
void convert_schema(FromSwagger& conversion, const doc::Node& schema);
void convert_paths(FromSwagger& conversion, const doc::Node& paths);
void convert_operation(FromSwagger& conversion, const doc::Node& operation,
                       const doc::Node* path_parameters);
void convert_responses(FromSwagger& conversion, const doc::Node& responses,
                       const MediaTypes& produces);
void convert_response(FromSwagger& conversion, const doc::Node& entry, const MediaTypes& produces);
void convert_parameter(FromSwagger& conversion, const doc::Node& parameter);
void convert_security(FromSwagger& conversion, const doc::Node& requirements);
void convert_header(FromSwagger& conversion, const doc::Node& header);
void convert_security_scheme(FromSwagger& conversion, const doc::Node& scheme);
/// externalDocs, a contact or a license.
void convert_linked(FromSwagger& conversion, const doc::Node& value);

/// The line for a member: x-externalDocs and x-url are taken back where they hold a relative URL,
/// which is why they were kept; others are someone else's.
[[nodiscard]] const Line* line_of_kept_url(const doc::Node& member, const Line* line);

/// Reports a relative URL: OpenAPI takes it for one below the server, Swagger has absolute ones
/// only.
void report_relative(FromSwagger& conversion, const doc::Node& url);

}  // namespace gwport::convert::from_swagger
