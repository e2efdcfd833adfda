// Rules about conversions: what the other version of the specification can't say.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kConvertUnreadable{
    "convert-unreadable",
    Outcome::kRefused,
    Severity::kError,
    "neither JSON nor YAML",
    "A document that can't be read can't be converted. JSON begins with a brace and ends with the "
    "one that closes it; everything else is YAML.",
    "",
    Evidence::kDocumented,
    "RFC 8259; YAML 1.1",
    Speaker::kGwport};

inline constexpr Rule kConvertUnknownVersion{
    "convert-unknown-version",
    Outcome::kRefused,
    Severity::kError,
    "neither Swagger 2.0 nor OpenAPI 3.0 or 3.1: there is nothing to convert",
    "The root says by `swagger` or `openapi` which specification a document follows.",
    "give the root `swagger: \"2.0\"` or `openapi: 3.0.1`",
    Evidence::kDocumented,
    "Swagger 2.0 and OpenAPI 3 specifications, root object",
    Speaker::kGwport};

inline constexpr Rule kConvertRepeatedKey{
    "convert-repeated-key",
    Outcome::kRefused,
    Severity::kError,
    "the key {0} is repeated: a conversion would keep only the last one",
    "An object that has a key twice means two things, and a converter can only keep one of them.",
    "remove one of them, or convert with --force to keep the last one",
    Evidence::kDocumented,
    "RFC 8259, section 4: the behaviour of readers is unpredictable then",
    Speaker::kGwport};

inline constexpr Rule kTooManyCopies{
    "convert-too-many-copies",
    Outcome::kRefused,
    Severity::kError,
    "copies of this would make the document many times as large",
    "In OpenAPI each media type has a copy of its schema; in Swagger each operation has its own "
    "form, list of media types and headers; path items of OpenAPI 3.1 are written wherever they "
    "are "
    "referred to. gwport writes copies of at most 10 times the bytes of the document and a "
    "megabyte "
    "more, so that a small file can't stand for an endless one.",
    "name fewer media types, or use a smaller form, list or path item in fewer places",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kMisshapen{
    "convert-misshapen",
    Outcome::kSilent,
    Severity::kWarning,
    "{0} is not of the kind that the specification asks for: it is left out",
    "Something else is to be written in its place.",
    "write it as the specification says",
    Evidence::kDocumented,
    "Swagger 2.0 and OpenAPI 3.0: parameters is a list",
    Speaker::kGwport};

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

inline constexpr Rule kKeyTaken{
    "convert-key-taken",
    Outcome::kSilent,
    Severity::kWarning,
    "{0} is lost: it would become {1}, which is there already",
    "The object has a member of its own with the name that the conversion would use.",
    "rename one of the two",
    Evidence::kInferred,
    "two members can't have one name"};

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

inline constexpr Rule kTypeMissing{
    "convert-type-missing",
    Outcome::kAccepted,
    Severity::kWarning,
    "a parameter or header without a type that Swagger 2.0 knows",
    "Swagger 2.0 asks for string, number, integer, boolean, array or file, OpenAPI 3 for a schema. "
    "What is there is written, as far as there is a place for it.",
    "give it a type",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object, type; OpenAPI 3.0, Parameter Object, schema"};

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

inline constexpr Rule kReferenceLost{
    "convert-reference",
    Outcome::kSilent,
    Severity::kWarning,
    "{0} has no place of its own after the conversion: the reference leads nowhere",
    "What it refers to is made into something else, which no reference can name.",
    "move the part to a place that can be named, and refer to it there",
    Evidence::kInferred,
    "how form parameters become properties of a schema"};

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

inline constexpr Rule kKeyReserved{
    "convert-key-reserved",
    Outcome::kAccepted,
    Severity::kInfo,
    "{0} is written as it is, but the way back would take it for its own",
    "Conversions keep in x- keys of these names what the target can't say, and take it from there.",
    "rename the extension if it means something else",
    Evidence::kInferred,
    "how gwport and other converters keep what the target can't say"};

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

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kConvertRules[] = {&kConvertUnreadable,
                                                &kConvertUnknownVersion,
                                                &kConvertRepeatedKey,
                                                &kTooManyCopies,
                                                &kMisshapen,
                                                &kNotSwagger,
                                                &kKeyTaken,
                                                &kFileLost,
                                                &kListFormatLost,
                                                &kTypeMissing,
                                                &kFormBesideBody,
                                                &kFormNameLost,
                                                &kEmptyValueLost,
                                                &kPathBody,
                                                &kSchemesLost,
                                                &kReferenceLost,
                                                &kNotOpenApi,
                                                &kKeyReserved,
                                                &kSchemaWordLost,
                                                &kValueWordLost,
                                                &kValueTypeLost,
                                                &kMemberLost,
                                                &kStyleLost,
                                                &kCookieLost,
                                                &kServerLost,
                                                &kServerUrlTooLong,
                                                &kSchemasDiffer,
                                                &kMediaTypesDiffer,
                                                &kMediaTypeMemberLost,
                                                &kFormMemberLost,
                                                &kSecuritySchemeLost,
                                                &kFlowLost,
                                                &kNewWordLost,
                                                &kNewMemberLost,
                                                &kReferenceWordLost,
                                                &kMutualTlsLost,
                                                &kRenamed};

}  // namespace gwport::diag::rules
