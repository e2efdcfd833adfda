// The request body, which Swagger has as parameters.
#pragma once

#include <unordered_set>
#include <vector>

#include "convert/to_swagger/content.h"

namespace gwport::convert::to_swagger {

/// What becomes of the request body of an operation.
enum class BodyKind {
  kNone,
  kShared,  ///< a reference to a shared parameter in: body
  kBody,    ///< a parameter in: body
  kForm,    ///< parameters in: formData
};

struct RequestBody {
  BodyKind kind = BodyKind::kNone;
  const doc::Node* entry = nullptr;      ///< as it stands in the operation; null: there is none
  const doc::Node* body = nullptr;       ///< itself, or what the entry refers to
  std::vector<const doc::Node*> fields;  ///< the properties of a form
  std::unordered_set<std::string_view> required;  ///< names of those that must be there
  bool kept = false;  ///< the parameters don't lead back to it: x-requestBody keeps it

  /// How many parameters stand for it.
  [[nodiscard]] std::size_t parameters() const;
};

/// Decides, and reports what is lost.
[[nodiscard]] RequestBody request_body(ToSwagger& conversion, const doc::Node& operation);

/// Writes one of the parameters.
void write_parameter_of(ToSwagger& conversion, const RequestBody& body, std::size_t number);

/// Whether all the content of a request body is that of forms whose fields are known.
[[nodiscard]] bool is_form(const ToSwagger& conversion, const doc::Node& body);

/// Writes a request body as a parameter. Of a shared one `shared_name` is the name of the request
/// body where the parameter has another one, else empty; `alias` as for other shared things.
void write_body_parameter(ToSwagger& conversion, const doc::Node& body,
                          std::optional<std::string_view> shared_name,
                          const doc::Node* alias = nullptr);

}  // namespace gwport::convert::to_swagger
