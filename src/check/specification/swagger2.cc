#include "check/specification/swagger2.h"

#include "check/specification/keys.h"
#include "check/specification/paths.h"
#include "check/specification/root.h"
#include "check/specification/swagger2_parameters.h"
#include "check/specification/swagger2_schema.h"
#include "check/specification/swagger2_security.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

constexpr auto kAllInfoFields =
    joined(kInfoFields, std::array<Field, 1>{{{"termsOfService", &kText}}});
constexpr Shape kInfoShape{"info", kAllInfoFields};
constexpr Type kInfo{.form = Form::kObject, .shape = &kInfoShape};

constexpr std::string_view kSchemeWords[] = {"http", "https", "ws", "wss"};
constexpr Type kScheme{.form = Form::kWord, .words = kSchemeWords};
constexpr Type kSchemes{.form = Form::kList, .item = &kScheme, .unique = true};

constexpr Field kResponseFields[] = {{"description", &kText, Need::kRequired},
                                     {"schema", &kResponseSchema2},
                                     {"headers", &kHeaders2},
                                     {"examples", &kAnyMap}};
constexpr Shape kResponseShape{"a response", kResponseFields};
constexpr Type kResponse{.form = Form::kObject, .shape = &kResponseShape};
constexpr Type kResponseOrReference{.form = Form::kReferable, .shape = &kResponseShape};

constexpr Field kResponsesFields[] = {{"default", &kResponseOrReference}};
constexpr Shape kResponsesShape{.name = "responses",
                                .fields = kResponsesFields,
                                .entries = &kResponseOrReference,
                                .keys = &kStatusKeys2,
                                .filled = true};
constexpr Type kResponses{.form = Form::kObject, .shape = &kResponsesShape};

constexpr Field kOperationFields[] = {
    {"tags", &kUniqueTexts},
    {"summary", &kText},
    {"description", &kText},
    {"externalDocs", &kExternalDocs},
    {"operationId", &kText},
    {"consumes", &kUniqueTexts},
    {"produces", &kUniqueTexts},
    {"parameters", &kParameters2},
    {"responses", &kResponses, Need::kRequired},
    {"schemes", &kSchemes},
    {"deprecated", &kBoolean},
    {"security", &kSecurity},
};
constexpr Shape kOperationShape{
    .name = "an operation", .fields = kOperationFields, .check = check_operation};
constexpr Type kOperation{.form = Form::kObject, .shape = &kOperationShape};

constexpr Field kPathItemFields[] = {
    {"$ref", &kText},      {"get", &kOperation},    {"put", &kOperation},
    {"post", &kOperation}, {"delete", &kOperation}, {"options", &kOperation},
    {"head", &kOperation}, {"patch", &kOperation},  {"parameters", &kParameters2}};
constexpr Shape kPathItemShape{"a path item", kPathItemFields};
constexpr Type kPathItem{.form = Form::kObject, .shape = &kPathItemShape};

constexpr Shape kPathsShape{
    .name = "paths", .entries = &kPathItem, .keys = &kPathKeys, .check = check_paths};
constexpr Type kPaths{.form = Form::kObject, .shape = &kPathsShape};

constexpr Shape kDefinitionsShape{"definitions", {}, &kSchema2, nullptr, false};
constexpr Type kDefinitions{.form = Form::kObject, .shape = &kDefinitionsShape};
constexpr Shape kParametersShape{"parameters", {}, &kParameter2, nullptr, false};
constexpr Type kParameterMap{.form = Form::kObject, .shape = &kParametersShape};
constexpr Shape kResponseMapShape{"responses", {}, &kResponse, nullptr, false};
constexpr Type kResponseMap{.form = Form::kObject, .shape = &kResponseMapShape};
constexpr Shape kSecurityDefinitionsShape{
    "securityDefinitions", {}, &kSecurityScheme2, nullptr, false};
constexpr Type kSecurityDefinitions{.form = Form::kObject, .shape = &kSecurityDefinitionsShape};

constexpr Field kRootFields[] = {{"swagger", &kText, Need::kRequired},
                                 {"info", &kInfo, Need::kRequired},
                                 {"host", &kText},
                                 {"basePath", &kText},
                                 {"schemes", &kSchemes},
                                 {"consumes", &kUniqueTexts},
                                 {"produces", &kUniqueTexts},
                                 {"paths", &kPaths, Need::kRequired},
                                 {"definitions", &kDefinitions},
                                 {"parameters", &kParameterMap},
                                 {"responses", &kResponseMap},
                                 {"security", &kSecurity},
                                 {"securityDefinitions", &kSecurityDefinitions},
                                 {"tags", &kTags},
                                 {"externalDocs", &kExternalDocs}};
constexpr Shape kRootShape{
    .name = "a Swagger document", .fields = kRootFields, .check = check_swagger2_root};

}  // namespace

constexpr Type kSwagger2Document{.form = Form::kObject, .shape = &kRootShape};

}  // namespace gwport::check::specification
