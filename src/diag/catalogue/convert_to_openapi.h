// Rules about conversions to OpenAPI 3.0: what it can't say of Swagger 2.0 and OpenAPI 3.1.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kNotSwagger{
    "convert-not-swagger",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} is not of Swagger 2.0: after the conversion it has OpenAPI's meaning",
    "Readers of Swagger 2.0 ignore it here. It is written as it stands, and readers of OpenAPI 3 "
    "heed it. The way back to Swagger would make {0} an extension.",
    "check that OpenAPI's meaning is the one that you want, or remove it",
    Evidence::kDocumented,
    "Swagger 2.0 specification: the members of each object"};

inline constexpr Rule kFileLost{
    "convert-file",
    Outcome::kSilent,
    Severity::kWarning,
    "OpenAPI 3 has no type file: it becomes a string of format binary, and x-type keeps it",
    "Schemas of OpenAPI 3 know the types of JSON Schema only. Readers take a response of type "
    "string and format binary for a file.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Response Object, schema; OpenAPI 3.0, Considerations for File Uploads"};

inline constexpr Rule kTupleLost{
    "convert-tuple",
    Outcome::kSilent,
    Severity::kWarning,
    "OpenAPI 3 has one schema for all elements of a list: x-items keeps those for single ones",
    "The elements may be anything after the conversion.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0, Schema Object, items: must be an object and not an array"};

inline constexpr Rule kListFormatLost{
    "convert-collection-format",
    Outcome::kSilent,
    Severity::kWarning,
    "no style of OpenAPI 3 stands for collectionFormat {0} here: x-collectionFormat keeps it",
    "Styles are csv, ssv, pipes and multi for query parameters and url-encoded forms, csv alone "
    "for paths and headers, csv and multi for multipart forms; nothing is said of lists in lists.",
    "let the client and the backend agree on csv or multi",
    Evidence::kDocumented,
    "OpenAPI 3.0, Parameter Object, Style Values"};

inline constexpr Rule kFormBesideBody{
    "convert-form-beside-body",
    Outcome::kSilent,
    Severity::kWarning,
    "a form parameter or a second body beside a body is lost",
    "OpenAPI 3 has one request body for all, and Swagger 2.0 forbids to have both.",
    "keep the body or the form",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object: body and form parameters cannot exist together"};

inline constexpr Rule kFormNameLost{
    "convert-form-name",
    Outcome::kSilent,
    Severity::kWarning,
    "a form parameter without a name of its own is lost",
    "Form parameters become the properties of one schema, which have different names.",
    "give each form parameter a name that no other one has",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object: a unique parameter is defined by name and in"};

inline constexpr Rule kEmptyValueLost{
    "convert-empty-value",
    Outcome::kSilent,
    Severity::kWarning,
    "OpenAPI 3 allows no empty values in forms: x-allowEmptyValue keeps it",
    "allowEmptyValue is for query parameters only.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0, Parameter Object, allowEmptyValue"};

inline constexpr Rule kPathBody{
    "convert-path-body",
    Outcome::kAccepted,
    Severity::kInfo,
    "a body for all operations of the path is copied into each of them",
    "Path items of OpenAPI 3 have no request body. Operations without a body of their own get "
    "it, and x-parameters keeps the list.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0, Path Item Object"};

inline constexpr Rule kSchemesLost{
    "convert-schemes",
    Outcome::kSilent,
    Severity::kWarning,
    "schemes without a host can't be said in OpenAPI 3: x-schemes keeps them",
    "A server's url has a scheme only together with a host.",
    "give the root a host",
    Evidence::kDocumented,
    "OpenAPI 3.0, Server Object, url"};

inline constexpr Rule kNewWordLost{
    "convert-new-word",
    Outcome::kSilent,
    Severity::kWarning,
    "schemas of OpenAPI 3.0 have no {0}: {1} keeps it",
    "Schemas of OpenAPI 3.1 are JSON Schema 2020-12, those of 3.0 a part of an older draft. "
    "Readers of 3.0 see a schema without it.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0 and 3.1, Schema Object; JSON Schema 2020-12"};

inline constexpr Rule kNewMemberLost{
    "convert-new-member",
    Outcome::kSilent,
    Severity::kWarning,
    "OpenAPI 3.0 has no {0} here: {1} keeps it",
    "The member came with OpenAPI 3.1.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.1: webhooks, jsonSchemaDialect, info.summary, license.identifier"};

inline constexpr Rule kReferenceWordLost{
    "convert-reference-word",
    Outcome::kSilent,
    Severity::kWarning,
    "OpenAPI 3.0 ignores {0} beside a reference",
    "It is written as it is. In OpenAPI 3.1 it takes the place of what the reference leads to.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0 and 3.1, Reference Object"};

inline constexpr Rule kMutualTlsLost{"convert-mutual-tls",
                                     Outcome::kSilent,
                                     Severity::kWarning,
                                     "OpenAPI 3.0 has no security scheme mutualTLS: the HTTP "
                                     "scheme mutual stands for it, and x-type "
                                     "keeps it",
                                     "Requirements that name it still lead somewhere.",
                                     "",
                                     Evidence::kDocumented,
                                     "OpenAPI 3.1, Security Scheme Object"};

inline constexpr Rule kRenamed{
    "convert-renamed",
    Outcome::kSilent,
    Severity::kInfo,
    "{0} becomes {1}: names of OpenAPI 3 have letters, digits, dots, hyphens and underscores only",
    "References follow, and x-names keeps the name for the way back.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0, Components Object"};

}  // namespace gwport::diag::rules
