// Swagger 2.0 to OpenAPI 3.0.
//
// What Swagger says and OpenAPI has no place for stands in x- keys of the same name (`consumes` in
// x-consumes); null in such a key says that the Swagger document had no such member though the
// way back would make one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "convert/conversion.h"
#include "convert/from_swagger/names.h"
#include "convert/media_types.h"

namespace gwport::convert::from_swagger {

/// A conversion of a Swagger 2.0 document.
class FromSwagger : public Conversion {
 public:
  FromSwagger(const doc::Node& document, doc::Sink& sink, diag::Diagnostics* findings);

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
  /// Whether the root says which types are the usual ones for the way back: x-consumes, x-produces.
  bool keeps_consumes = false;
  bool keeps_produces = false;
};

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

}  // namespace gwport::convert::from_swagger
