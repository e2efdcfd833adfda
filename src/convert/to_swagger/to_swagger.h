// OpenAPI 3.0 to Swagger 2.0.
//
// What OpenAPI says and Swagger has no place for stands in x- keys of the same name: schemas under
// x-oneOf and its like in Swagger's words, everything else as it was.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "convert/conversion.h"
#include "convert/media_types.h"

namespace gwport::convert::to_swagger {

/// A conversion of an OpenAPI 3.0 document.
class ToSwagger : public Conversion {
 public:
  ToSwagger(const doc::Node& document, doc::Sink* sink, diag::Diagnostics* findings);

  /// Writes a reference as it reads in Swagger.
  void reference(const doc::Node& value);

  /// Writes an object that is a reference, without what stands beside it. Anything else with a
  /// `$ref` is written as it is.
  void reference_object(const doc::Node& value);

  [[nodiscard]] static const diag::Rule& key_taken();

  /// The name that a thing of a section of components had in the Swagger document that it comes
  /// from, by x-names; else its name.
  [[nodiscard]] std::string_view name_of(std::string_view section, std::string_view name) const;

  /// The types that a Swagger document names at its root, which x-consumes and x-produces kept;
  /// nothing when there is no such key. Operations with just these types name none.
  std::optional<MediaTypes> consumes;
  std::optional<MediaTypes> produces;
  /// The types that the way back writes where an operation names none.
  MediaTypes usual_consumes;
  MediaTypes usual_produces;
  /// Shared request bodies whose name a shared parameter has, by their names in Swagger.
  std::unordered_map<std::string_view, std::string> body_names;

 private:
  using OldNames = std::unordered_map<std::string_view, std::string_view>;
  void take_names();

  std::unordered_map<std::string_view, OldNames> names_;  // of x-names, by section and new name
};

using Table = Rows<ToSwagger>;
using Line = Row<ToSwagger>;

// Each writes the value of a member; what is not of the expected kind is written as it is. `alias`
// is the reference in the place of which it is written, which x-ref keeps; null: there is none.
void convert_root(ToSwagger& conversion);
void convert_schema(ToSwagger& conversion, const doc::Node& schema);
void convert_paths(ToSwagger& conversion, const doc::Node& paths);
void convert_operation(ToSwagger& conversion, const doc::Node& operation);
/// `shared`: it stands in components.
void convert_response(ToSwagger& conversion, const doc::Node& response, const MediaTypes& produces,
                      bool shared, const doc::Node* alias = nullptr);
void convert_responses(ToSwagger& conversion, const doc::Node& responses,
                       const MediaTypes& produces);
void convert_parameter(ToSwagger& conversion, const doc::Node& parameter,
                       const doc::Node* alias = nullptr);
void convert_security(ToSwagger& conversion, const doc::Node& requirements);
void convert_header(ToSwagger& conversion, const doc::Node& header);
void convert_security_scheme(ToSwagger& conversion, const doc::Node& scheme,
                             const doc::Node* alias = nullptr);

/// A path of the first server as a URL; the path itself where that server has no address.
[[nodiscard]] std::string absolute_url(ToSwagger& conversion, const doc::Node& path);

/// The line for a member: externalDocs with a relative url are kept, other members keep theirs.
[[nodiscard]] const Line* line_of_docs(const doc::Node& member, const Line* line);

/// Whether Swagger has a place for the parameter, or for what it refers to: any but cookies.
[[nodiscard]] bool is_expressible(const ToSwagger& conversion, const doc::Node& parameter);

}  // namespace gwport::convert::to_swagger
