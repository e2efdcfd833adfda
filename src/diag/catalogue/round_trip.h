// Why an API is not the same after an export and an import of it.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kUnusedModelNotExported{
    "round-trip-unused-model",
    Outcome::kSilent,
    Severity::kWarning,
    "no method uses the model: exports leave it out",
    "An export holds the models that some method reaches, directly or through references of other "
    "models, and no others.",
    "use the model as a body or response of a method, or keep its source",
    Evidence::kRecorded,
    "71 of 72 exports hold no model that no method reaches",
    Speaker::kGwport};

inline constexpr Rule kEmptyResourceNotExported{
    "round-trip-empty-resource",
    Outcome::kSilent,
    Severity::kWarning,
    "the resource has no methods: exports leave it out",
    "An export lists the paths that have methods. A resource without any comes back only as part "
    "of "
    "a longer path.",
    "",
    Evidence::kRecorded,
    "recorded: exports of an API whose root has no method",
    Speaker::kGwport};

inline constexpr Rule kVersionAdded{
    "round-trip-version",
    Outcome::kSilent,
    Severity::kInfo,
    "the API has no version: the export says when the stage was deployed",
    "info.version is required. An export of an API without one has the creation time of the "
    "deployment there, which an import takes for the version.",
    "give info.version",
    Evidence::kRecorded,
    "recorded: GetExport of an API that was imported without info.version",
    Speaker::kGwport};

inline constexpr Rule kPathParameterExported{
    "round-trip-path-parameter",
    Outcome::kSilent,
    Severity::kInfo,
    "the export declares every variable of the path",
    "A method need not declare the variables of its path, but its export does, and so the "
    "parameter "
    "exists after an import.",
    "",
    Evidence::kRecorded,
    "exports of preflight methods, which declare none of their path's variables",
    Speaker::kGwport};

inline constexpr Rule kEndpointNotExported{
    "round-trip-endpoint-configuration",
    Outcome::kSilent,
    Severity::kWarning,
    "a Swagger 2.0 export has no endpoint configuration",
    "disableExecuteApiEndpoint and vpcEndpointIds are exported in servers[0], which Swagger 2.0 "
    "does "
    "not have: after an import the default endpoint is open again.",
    "export OpenAPI 3, or give the settings again after the import",
    Evidence::kDocumented,
    "developer guide: the endpoint configuration is not in exported definitions; an OpenAPI 3 "
    "export "
    "of a private API has it in servers[0]",
    Speaker::kGwport};

inline constexpr Rule kOneModelPerBody{
    "round-trip-one-model",
    Outcome::kSilent,
    Severity::kWarning,
    "Swagger 2.0 has one model for all media types",
    "A Swagger 2.0 export names the media types of all models and templates of a method in "
    "consumes "
    "and produces, and one model for each body: the JSON one, else the first. An import gives that "
    "model to every media type.",
    "export OpenAPI 3",
    Evidence::kInferred,
    "consumes and produces: measured on 70 of 72 exported operations; the choice of the model is "
    "inferred, no export of several is known",
    Speaker::kGwport};

inline constexpr Rule kSchemaWordNotExported{
    "round-trip-schema-word",
    Outcome::kSilent,
    Severity::kWarning,
    "the exported version does not keep this part of the schema as it is",
    "Models are exported through the classes of the parser library. Those of Swagger 2.0 know no "
    "oneOf, anyOf, not and nullable, no boolean additionalProperties, no defaults of untyped "
    "numbers, and beside allOf nothing else, and they print empty properties of an object inside "
    "another; those of OpenAPI 3 take no discriminator that is text.",
    "export the version in which the model was imported",
    Evidence::kInferred,
    "inferred: swagger-core 1.5.18 and 2.1.1, whose member orders agree with every export",
    Speaker::kGwport};

inline constexpr Rule kIdentitySourceNotExported{
    "round-trip-identity-source",
    Outcome::kSilent,
    Severity::kWarning,
    "the identity source of the authorizer is not exported",
    "A token or user pool authorizer is exported with the name and the place of its token in the "
    "security scheme, which can only say one header or query parameter of the method's request.",
    "name the token as method.request.header.NAME",
    Evidence::kDocumented,
    "developer guide: identitySource belongs to request authorizers; the rest is inferred",
    Speaker::kGwport};

inline constexpr Rule kDocumentationDerived{
    "round-trip-documentation",
    Outcome::kSilent,
    Severity::kInfo,
    "an import makes documentation parts out of the texts of the export",
    "An export prints the texts of inherited parts at every place that they document. An import "
    "makes a part of each text, and takes those of the API and of models for their own.",
    "import with ignore=documentation",
    Evidence::kReported,
    "users hit the limit of documentation parts after importing exports",
    Speaker::kGwport};

inline constexpr Rule kSchemeRenamed{"round-trip-scheme-name",
                                     Outcome::kSilent,
                                     Severity::kInfo,
                                     "the security scheme has the service's name afterwards",
                                     "The API keeps the names of authorizers. Schemes for API keys "
                                     "and for IAM leave only a setting of "
                                     "the method; exports call them api_key and sigv4.",
                                     "",
                                     Evidence::kRecorded,
                                     "exports of APIs with API keys and with IAM",
                                     Speaker::kGwport};

inline constexpr Rule kBodyParameterRenamed{
    "round-trip-body-name",
    Outcome::kSilent,
    Severity::kInfo,
    "the body parameter has the name of its model afterwards",
    "The API keeps no name for the body of a request; a Swagger 2.0 export calls it as its model.",
    "",
    Evidence::kRecorded,
    "recorded: Swagger exports of methods with a request model, 30 of 30",
    Speaker::kGwport};

inline constexpr Rule kExtensionNotAsked{
    "round-trip-not-asked",
    Outcome::kSilent,
    Severity::kWarning,
    "the export was not asked for it",
    "Without extensions=apigateway an export leaves out what only extensions can say.",
    "export with --parameters extensions=apigateway",
    Evidence::kDocumented,
    "API Reference, GetExport",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kRoundTripRules[] = {
    &kUnusedModelNotExported, &kEmptyResourceNotExported,
    &kVersionAdded,           &kPathParameterExported,
    &kEndpointNotExported,    &kOneModelPerBody,
    &kSchemaWordNotExported,  &kIdentitySourceNotExported,

    &kDocumentationDerived,   &kSchemeRenamed,
    &kBodyParameterRenamed,   &kExtensionNotAsked,
};

}  // namespace gwport::diag::rules
