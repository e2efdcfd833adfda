// Rules about conversions: those of both directions, and the list of all.
#pragma once

#include "diag/catalogue/convert_to_openapi.h"
#include "diag/catalogue/convert_to_swagger.h"
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

inline constexpr Rule kKeyTaken{
    "convert-key-taken",
    Outcome::kSilent,
    Severity::kWarning,
    "{0} is lost: it would become {1}, which is there already",
    "The object has a member of its own with the name that the conversion would use.",
    "rename one of the two",
    Evidence::kInferred,
    "two members can't have one name"};

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

inline constexpr Rule kReferenceLost{
    "convert-reference",
    Outcome::kSilent,
    Severity::kWarning,
    "{0} has no place of its own after the conversion: the reference leads nowhere",
    "What it refers to is made into something else, which no reference can name.",
    "move the part to a place that can be named, and refer to it there",
    Evidence::kInferred,
    "how form parameters become properties of a schema"};

inline constexpr Rule kKeyReserved{
    "convert-key-reserved",
    Outcome::kAccepted,
    Severity::kInfo,
    "{0} is written as it is, but the way back would take it for its own",
    "Conversions keep in x- keys of these names what the target can't say, and take it from there. "
    "Where one keeps something in the same object, only the first of the two is written.",
    "rename the extension if it means something else",
    Evidence::kInferred,
    "how gwport and other converters keep what the target can't say"};

inline constexpr Rule kUrlLost{
    "convert-url",
    Outcome::kSilent,
    Severity::kWarning,
    "the other version takes no such URL as {0}: {1} keeps it",
    "OpenAPI 3 takes relative URLs, Swagger 2.0 absolute ones only; its termsOfService can be any "
    "text, that of OpenAPI 3 is a URL. The URLs of a flow are made absolute by the first server's.",
    "write an absolute URL",
    Evidence::kDocumented,
    "OpenAPI 3.0, Relative References in URLs; the official schemas of both versions, format"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kConvertRules[] = {&kConvertUnreadable,
                                                &kConvertUnknownVersion,
                                                &kConvertRepeatedKey,
                                                &kTooManyCopies,
                                                &kMisshapen,
                                                &kNotSwagger,
                                                &kKeyTaken,
                                                &kFileLost,
                                                &kTupleLost,
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
                                                &kBesideReference,
                                                &kUrlLost,
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
