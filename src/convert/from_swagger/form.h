// Form parameters, which OpenAPI has as the properties of one schema.
#pragma once

#include "convert/from_swagger/body.h"

namespace gwport::convert::from_swagger {

/// The types of a form: those of `consumes` that forms have, else the one that it must have.
[[nodiscard]] MediaTypes form_types(const FromSwagger& conversion, const BodyParts& parts,
                                    const MediaTypes& consumes);

/// Writes the request body object of the form parameters.
void write_form(FromSwagger& conversion, const BodyParts& parts, const MediaTypes& types);

}  // namespace gwport::convert::from_swagger
