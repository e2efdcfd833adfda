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
    "the media types would make this document many times as large",
    "In OpenAPI each media type has a copy of its schema. gwport writes copies of at most 10 times "
    "the bytes of the document and a megabyte more, so that a small file can't stand for an "
    "endless one.",
    "name fewer media types, or move the schemas to definitions",
    Evidence::kInferred,
    "a limit of gwport",
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
    "the parameter has no type: its schema says nothing",
    "Swagger 2.0 asks for a type. The schema is left empty, so any value will do.",
    "give the parameter a type",
    Evidence::kDocumented,
    "Swagger 2.0, Parameter Object: type is required if in is not body"};

inline constexpr Rule kFormBesideBody{
    "convert-form-beside-body",
    Outcome::kSilent,
    Severity::kWarning,
    "a form parameter beside a body is lost",
    "OpenAPI 3 has one request body for both, and Swagger 2.0 forbids to have both.",
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

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kConvertRules[] = {&kConvertUnreadable,  &kConvertUnknownVersion,
                                                &kConvertRepeatedKey, &kTooManyCopies,
                                                &kNotSwagger,         &kKeyTaken,
                                                &kFileLost,           &kListFormatLost,
                                                &kTypeMissing,        &kFormBesideBody,
                                                &kFormNameLost,       &kEmptyValueLost,
                                                &kPathBody,           &kSchemesLost,
                                                &kReferenceLost};

}  // namespace gwport::diag::rules
