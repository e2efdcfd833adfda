// Request bodies of forms.
#pragma once

#include "convert/to_swagger/body.h"

namespace gwport::convert::to_swagger {

/// The object schema of a form; null when the content is none of forms only, or nothing is known of
/// the fields.
[[nodiscard]] const doc::Node* form_schema(const ToSwagger& conversion, const doc::Node& body);

/// Reports what form parameters can't say of the body. Gives whether they lead back to it.
[[nodiscard]] bool check_form(ToSwagger& conversion, const doc::Node& body);

/// What the schema of a form requires.
[[nodiscard]] std::unordered_set<std::string_view> required_of(const doc::Node& schema);

/// Writes a field as a parameter.
void write_field(ToSwagger& conversion, const RequestBody& form, const doc::Node& field);

}  // namespace gwport::convert::to_swagger
