// Rules about conversions to Swagger 2.0: what it can't say of OpenAPI 3.0.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kNotOpenApi{
    "convert-not-openapi",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} is not of OpenAPI 3: after the conversion it has Swagger's meaning",
    "Readers of OpenAPI 3 ignore it here. It is written as it stands, and readers of Swagger 2.0 "
    "heed it. The way back would make something else of it.",
    "check that Swagger's meaning is the one that you want, or remove it",
    Evidence::kDocumented,
    "OpenAPI 3.0 specification: the members of each object"};

inline constexpr Rule kSchemaWordLost{
    "convert-schema-word",
    Outcome::kSilent,
    Severity::kWarning,
    "schemas of Swagger 2.0 have no {0}: {1} keeps it",
    "Readers of Swagger see a schema without it. Some tools heed the extension.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0 and Swagger 2.0, Schema Object"};

inline constexpr Rule kValueWordLost{
    "convert-value-word",
    Outcome::kSilent,
    Severity::kWarning,
    "parameters and headers of Swagger 2.0 have no {0}: x-schema keeps the schema",
    "Parameters other than bodies have a type, its limits and a default, and no schema.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object and Header Object"};

inline constexpr Rule kValueTypeLost{
    "convert-value-type",
    Outcome::kSilent,
    Severity::kWarning,
    "parameters and headers of Swagger 2.0 are string, number, integer, boolean or array: this one "
    "becomes a string",
    "Objects, alternatives and schemas without a type have no place there; x-schema keeps them.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object, type"};

inline constexpr Rule kMemberLost{"convert-member",
                                  Outcome::kSilent,
                                  Severity::kWarning,
                                  "Swagger 2.0 has no {0} here: {1} keeps it",
                                  "The object has no such member in Swagger 2.0.",
                                  "",
                                  Evidence::kDocumented,
                                  "OpenAPI 3.0 and Swagger 2.0: the members of each object"};

inline constexpr Rule kBesideReference{
    "convert-beside-reference",
    Outcome::kSilent,
    Severity::kInfo,
    "nothing stands beside a reference in Swagger 2.0: {0} is left out",
    "A Reference Object has no other members, and readers of both versions ignore them.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0 and OpenAPI 3.0, Reference Object; the official schema of Swagger 2.0"};

inline constexpr Rule kStyleLost{
    "convert-style",
    Outcome::kSilent,
    Severity::kWarning,
    "no collectionFormat of Swagger 2.0 stands for the style {0} here: x-style keeps it",
    "Swagger writes lists only, and those as csv, ssv, tsv, pipes and multi.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object, collectionFormat"};

inline constexpr Rule kCookieLost{"convert-cookie",
                                  Outcome::kSilent,
                                  Severity::kWarning,
                                  "Swagger 2.0 has no parameters in cookies: x-parameters keeps it",
                                  "Parameters are in query, header, path, formData or body.",
                                  "",
                                  Evidence::kDocumented,
                                  "Swagger 2.0, Parameter Object, in"};

inline constexpr Rule kServerLost{"convert-server",
                                  Outcome::kSilent,
                                  Severity::kWarning,
                                  "Swagger 2.0 has one host and base path: x-servers keeps {0}",
                                  "Several servers can only differ in their schemes.",
                                  "",
                                  Evidence::kDocumented,
                                  "Swagger 2.0, host, basePath and schemes"};

inline constexpr Rule kServerUrlTooLong{
    "convert-server-url",
    Outcome::kSilent,
    Severity::kWarning,
    "the url is longer than 10240 characters with its variables replaced: some stay, and x-servers "
    "keeps it",
    "Swagger 2.0 has no variables in urls, so their defaults are written. The url stays within "
    "what "
    "API Gateway serves.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, host and basePath; API Gateway developer guide, quotas"};

inline constexpr Rule kSchemasDiffer{
    "convert-schemas-differ",
    Outcome::kSilent,
    Severity::kWarning,
    "the schema for {0} differs from the first one: x-content keeps it",
    "A body or response of Swagger 2.0 has one schema for all media types.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Response Object and body parameters"};

inline constexpr Rule kMediaTypesDiffer{
    "convert-media-types-differ",
    Outcome::kSilent,
    Severity::kWarning,
    "the media types differ from those of the other responses: x-content keeps them",
    "An operation of Swagger 2.0 has one list of types for all its responses, and shared responses "
    "have the document's.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Operation Object, produces"};

inline constexpr Rule kMediaTypeMemberLost{
    "convert-media-type-member",
    Outcome::kSilent,
    Severity::kWarning,
    "Swagger 2.0 has no {0} for a media type: an x- key keeps the content",
    "A body has a schema only, a response one example for each type. Of named examples the first "
    "one stands for all.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0, Media Type Object; Swagger 2.0, Example Object"};

inline constexpr Rule kFormMemberLost{
    "convert-form-member",
    Outcome::kSilent,
    Severity::kWarning,
    "a form of Swagger 2.0 has no {0}: x-requestBody keeps the body",
    "A form is a list of parameters, and nothing is said of the whole.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object, in: formData"};

inline constexpr Rule kSecuritySchemeLost{
    "convert-security-scheme",
    Outcome::kSilent,
    Severity::kWarning,
    "Swagger 2.0 has no such security scheme ({0}): a key in a header stands for it, and "
    "x-security-scheme keeps it",
    "Types are basic, apiKey in a query or header, and oauth2 with one flow.",
    "",
    Evidence::kDocumented,
    "Swagger 2.0, Security Scheme Object"};

inline constexpr Rule kFlowLost{
    "convert-flow",
    Outcome::kSilent,
    Severity::kWarning,
    "a security scheme of Swagger 2.0 has one flow: x-security-scheme keeps {0}",
    "The first flow is taken.",
    "make a scheme of its own of each flow",
    Evidence::kDocumented,
    "Swagger 2.0, Security Scheme Object, flow"};

}  // namespace gwport::diag::rules
