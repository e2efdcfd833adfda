#include "check/specification/swagger2_schema.h"

#include "check/specification/arrays.h"
#include "check/specification/choice.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

constexpr std::string_view kTypeWords[] = {"array",  "boolean", "integer", "null",
                                           "number", "object",  "string"};
constexpr Type kTypeWord{.form = Form::kWord, .words = kTypeWords};
constexpr Type kTypeWordList{
    .form = Form::kList, .item = &kTypeWord, .filled = true, .unique = true};
constexpr Type kTypeOrTypes{.form = Form::kWord, .words = kTypeWords, .otherwise = &kTypeWordList};

constexpr Type kSchemas{.form = Form::kList, .item = &kSchema2, .filled = true};
constexpr Type kSchemaOrSchemas{
    .form = Form::kList, .item = &kSchema2, .filled = true, .otherwise = &kSchema2};
constexpr Type kSchemaOrBoolean{.form = Form::kBoolean, .otherwise = &kSchema2};
constexpr Shape kPropertiesShape{"properties", {}, &kSchema2, nullptr, false};
constexpr Type kProperties{.form = Form::kObject, .shape = &kPropertiesShape};

constexpr auto kFields =
    joined(kSchemaFields, std::array<Field, 6>{{{"additionalProperties", &kSchemaOrBoolean},
                                                {"type", &kTypeOrTypes},
                                                {"items", &kSchemaOrSchemas},
                                                {"allOf", &kSchemas},
                                                {"properties", &kProperties},
                                                {"discriminator", &kText}}});
constexpr Shape kSchemaShape{.name = "a schema", .fields = kFields, .check = check_items};

constexpr std::string_view kFileWords[] = {"file"};
constexpr Type kFileWord{.form = Form::kWord, .words = kFileWords};
constexpr Field kFileFields[] = {{"type", &kFileWord},    {"format", &kText},
                                 {"title", &kText},       {"description", &kText},
                                 {"default", &kAny},      {"required", &kNames},
                                 {"readOnly", &kBoolean}, {"externalDocs", &kExternalDocs},
                                 {"example", &kAny}};
constexpr Shape kFileShape{"a file", kFileFields};

constexpr Choice kChoices[] = {{"file", &kFileShape}};

const Shape& choose(const doc::Node& object) {
  return chosen(object, "type", kChoices, kSchemaShape);
}

}  // namespace

constexpr Type kSchema2{.form = Form::kReferable, .shape = &kSchemaShape};
constexpr Type kResponseSchema2{.form = Form::kReferable, .choose = choose};

}  // namespace gwport::check::specification
