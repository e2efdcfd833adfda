#include "check/specification/openapi3.h"

#include "check/specification/keys.h"
#include "check/specification/openapi3_parameters.h"
#include "check/specification/openapi3_schema.h"
#include "check/specification/openapi3_security.h"
#include "check/specification/paths.h"
#include "check/specification/root.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

constexpr auto kAllInfoFields =
    joined(kInfoFields, std::array<Field, 1>{{{"termsOfService", &kUrl}}});
constexpr Shape kInfoShape{"info", kAllInfoFields};
constexpr Type kInfo{.form = Form::kObject, .shape = &kInfoShape};

extern const Type kPathItem;

constexpr Field kVariableFields[] = {
    {"enum", &kTexts}, {"default", &kText, Need::kRequired}, {"description", &kText}};
constexpr Shape kVariableShape{"a server variable", kVariableFields};
constexpr Type kVariable{.form = Form::kObject, .shape = &kVariableShape};
constexpr Shape kVariablesShape{"variables", {}, &kVariable, nullptr, false};
constexpr Type kVariables{.form = Form::kObject, .shape = &kVariablesShape};

constexpr Field kServerFields[] = {
    {"url", &kText, Need::kRequired}, {"description", &kText}, {"variables", &kVariables}};
constexpr Shape kServerShape{"a server", kServerFields};
constexpr Type kServer{.form = Form::kObject, .shape = &kServerShape};
constexpr Type kServers{.form = Form::kList, .item = &kServer};

constexpr Field kLinkFields[] = {{"operationRef", &kUrl},  {"operationId", &kText},
                                 {"parameters", &kAnyMap}, {"requestBody", &kAny},
                                 {"description", &kText},  {"server", &kServer}};
constexpr Exclusive kLinkPairs[] = {{"operationRef", "operationId"}};
constexpr Shape kLinkShape{.name = "a link", .fields = kLinkFields, .exclusive = kLinkPairs};
constexpr Type kLink{.form = Form::kReferable, .shape = &kLinkShape};
constexpr Shape kLinksShape{"links", {}, &kLink, nullptr, false};
constexpr Type kLinks{.form = Form::kObject, .shape = &kLinksShape};

constexpr Field kResponseFields[] = {{"description", &kText, Need::kRequired},
                                     {"headers", &kHeaders3},
                                     {"content", &kContent3},
                                     {"links", &kLinks}};
constexpr Shape kResponseShape{"a response", kResponseFields};
constexpr Type kResponse{.form = Form::kReferable, .shape = &kResponseShape};

constexpr Field kResponsesFields[] = {{"default", &kResponse}};
constexpr Shape kResponsesShape{.name = "responses",
                                .fields = kResponsesFields,
                                .entries = &kResponse,
                                .keys = &kStatusKeys3,
                                .filled = true};
constexpr Type kResponses{.form = Form::kObject, .shape = &kResponsesShape};

constexpr Field kRequestBodyFields[] = {
    {"description", &kText}, {"content", &kContent3, Need::kRequired}, {"required", &kBoolean}};
constexpr Shape kRequestBodyShape{"a request body", kRequestBodyFields};
constexpr Type kRequestBody{.form = Form::kReferable, .shape = &kRequestBodyShape};

constexpr Shape kCallbackShape{"a callback", {}, &kPathItem};
constexpr Type kCallback{.form = Form::kReferable, .shape = &kCallbackShape};
constexpr Shape kCallbacksShape{"callbacks", {}, &kCallback, nullptr, false};
constexpr Type kCallbacks{.form = Form::kObject, .shape = &kCallbacksShape};

constexpr Field kOperationFields[] = {
    {"tags", &kTexts},
    {"summary", &kText},
    {"description", &kText},
    {"externalDocs", &kExternalDocs},
    {"operationId", &kText},
    {"parameters", &kParameters3},
    {"requestBody", &kRequestBody},
    {"responses", &kResponses, Need::kRequired},
    {"callbacks", &kCallbacks},
    {"deprecated", &kBoolean},
    {"security", &kSecurity},
    {"servers", &kServers},
};
constexpr Shape kOperationShape{
    .name = "an operation", .fields = kOperationFields, .check = check_operation};
constexpr Type kOperation{.form = Form::kObject, .shape = &kOperationShape};

constexpr Field kPathItemFields[] = {{"$ref", &kText},
                                     {"summary", &kText},
                                     {"description", &kText},
                                     {"get", &kOperation},
                                     {"put", &kOperation},
                                     {"post", &kOperation},
                                     {"delete", &kOperation},
                                     {"options", &kOperation},
                                     {"head", &kOperation},
                                     {"patch", &kOperation},
                                     {"trace", &kOperation},
                                     {"servers", &kServers},
                                     {"parameters", &kParameters3}};
constexpr Shape kPathItemShape{"a path item", kPathItemFields};
constexpr Type kPathItem{.form = Form::kObject, .shape = &kPathItemShape};

constexpr Shape kPathsShape{
    .name = "paths", .entries = &kPathItem, .keys = &kPathKeys, .check = check_paths};
constexpr Type kPaths{.form = Form::kObject, .shape = &kPathsShape};

// The maps of components; their keys are all of one form.
constexpr Shape component_map(std::string_view name, const Type& entry) {
  return {.name = name, .entries = &entry, .keys = &kComponentKeys, .extensions = false};
}
constexpr Shape kSchemasShape = component_map("schemas", kSchema3);
constexpr Shape kResponseMapShape = component_map("responses", kResponse);
constexpr Shape kParameterMapShape = component_map("parameters", kParameter3);
constexpr Shape kExampleMapShape = component_map("examples", kExample3);
constexpr Shape kRequestBodyMapShape = component_map("requestBodies", kRequestBody);
constexpr Shape kHeaderMapShape = component_map("headers", kHeader3);
constexpr Shape kSecuritySchemesShape = component_map("securitySchemes", kSecurityScheme3);
constexpr Shape kLinkMapShape = component_map("links", kLink);
constexpr Shape kCallbackMapShape = component_map("callbacks", kCallback);

constexpr Type kSchemas{.form = Form::kObject, .shape = &kSchemasShape};
constexpr Type kResponseMap{.form = Form::kObject, .shape = &kResponseMapShape};
constexpr Type kParameterMap{.form = Form::kObject, .shape = &kParameterMapShape};
constexpr Type kExampleMap{.form = Form::kObject, .shape = &kExampleMapShape};
constexpr Type kRequestBodyMap{.form = Form::kObject, .shape = &kRequestBodyMapShape};
constexpr Type kHeaderMap{.form = Form::kObject, .shape = &kHeaderMapShape};
constexpr Type kSecuritySchemes{.form = Form::kObject, .shape = &kSecuritySchemesShape};
constexpr Type kLinkMap{.form = Form::kObject, .shape = &kLinkMapShape};
constexpr Type kCallbackMap{.form = Form::kObject, .shape = &kCallbackMapShape};

constexpr Field kComponentsFields[] = {{"schemas", &kSchemas},
                                       {"responses", &kResponseMap},
                                       {"parameters", &kParameterMap},
                                       {"examples", &kExampleMap},
                                       {"requestBodies", &kRequestBodyMap},
                                       {"headers", &kHeaderMap},
                                       {"securitySchemes", &kSecuritySchemes},
                                       {"links", &kLinkMap},
                                       {"callbacks", &kCallbackMap}};
constexpr Shape kComponentsShape{"components", kComponentsFields};
constexpr Type kComponents{.form = Form::kObject, .shape = &kComponentsShape};

constexpr Field kRootFields[] = {{"openapi", &kText, Need::kRequired},
                                 {"info", &kInfo, Need::kRequired},
                                 {"externalDocs", &kExternalDocs},
                                 {"servers", &kServers},
                                 {"security", &kSecurity},
                                 {"tags", &kTags},
                                 {"paths", &kPaths, Need::kRequired},
                                 {"components", &kComponents}};
constexpr Shape kRootShape{
    .name = "an OpenAPI document", .fields = kRootFields, .check = check_openapi3_root};

}  // namespace

constexpr Type kOpenApi3Document{.form = Form::kObject, .shape = &kRootShape};

}  // namespace gwport::check::specification
