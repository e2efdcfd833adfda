// Body and form parameters, which OpenAPI has as the request body.
#pragma once

#include "convert/from_swagger/from_swagger.h"

namespace gwport::convert::from_swagger {

/// Parameters of an operation by what becomes of them. References are followed for the decision.
struct BodyParts {
  const doc::Node* body = nullptr;       ///< the entry: a parameter or a reference to one
  std::vector<const doc::Node*> forms;   ///< the form parameters themselves
  std::vector<const doc::Node*> others;  ///< entries, as they stand
  std::vector<const doc::Node*> extra;   ///< further bodies, which nothing can say
  std::vector<std::size_t> places;       ///< of body and forms among all entries

  [[nodiscard]] bool any() const { return body != nullptr || !forms.empty(); }
};

/// The parameter that an entry stands for: itself, or what its reference leads to.
[[nodiscard]] const doc::Node& resolve_parameter(const FromSwagger& conversion,
                                                 const doc::Node& entry);
/// The value of `in`.
[[nodiscard]] std::string_view place_of(const doc::Node& parameter);

/// Sorts the parameters of a list; null has none.
[[nodiscard]] BodyParts body_parts(const FromSwagger& conversion, const doc::Node* parameters);

/// The types that the content of the body will have.
[[nodiscard]] MediaTypes content_of_body(FromSwagger& conversion, const BodyParts& parts,
                                         const MediaTypes& consumes);

/// Writes the request body object; the key is written already.
void write_body(FromSwagger& conversion, const BodyParts& parts, const MediaTypes& consumes);

/// Writes the request body object of one body parameter. `reference`: what x-ref keeps of a shared
/// one that is written in place; null for none.
void write_request_body(FromSwagger& conversion, const doc::Node& parameter,
                        const MediaTypes& types, const doc::Node* reference = nullptr);

}  // namespace gwport::convert::from_swagger
