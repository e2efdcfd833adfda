#include "check/specification/openapi3_schema.h"

#include "check/specification/arrays.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

constexpr std::string_view kTypeWords[] = {"array",  "boolean", "integer",
                                           "number", "object",  "string"};
constexpr Type kTypeWord{.form = Form::kWord, .words = kTypeWords};

constexpr Field kDiscriminatorFields[] = {{"propertyName", &kText, Need::kRequired},
                                          {"mapping", &kTextMap}};
constexpr Shape kDiscriminatorShape{"a discriminator", kDiscriminatorFields, &kAny};
constexpr Type kDiscriminator{.form = Form::kObject, .shape = &kDiscriminatorShape};

constexpr Type kSchemas{.form = Form::kList, .item = &kSchema3};
constexpr Type kSchemaOrBoolean{.form = Form::kBoolean, .otherwise = &kSchema3};
constexpr Shape kPropertiesShape{"properties", {}, &kSchema3, nullptr, false};
constexpr Type kProperties{.form = Form::kObject, .shape = &kPropertiesShape};

constexpr auto kFields =
    joined(kSchemaFields, std::array<Field, 12>{{{"type", &kTypeWord},
                                                 {"not", &kSchema3},
                                                 {"allOf", &kSchemas},
                                                 {"oneOf", &kSchemas},
                                                 {"anyOf", &kSchemas},
                                                 {"items", &kSchema3},
                                                 {"properties", &kProperties},
                                                 {"additionalProperties", &kSchemaOrBoolean},
                                                 {"nullable", &kBoolean},
                                                 {"discriminator", &kDiscriminator},
                                                 {"writeOnly", &kBoolean},
                                                 {"deprecated", &kBoolean}}});

constexpr Shape kSchemaShape{.name = "a schema", .fields = kFields, .check = check_items};

}  // namespace

constexpr Type kSchema3{.form = Form::kReferable, .shape = &kSchemaShape};

}  // namespace gwport::check::specification
