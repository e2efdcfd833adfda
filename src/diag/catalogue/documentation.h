// Rules about documentation parts.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kDocumentationShape{
    "documentation-shape",
    Outcome::kWarned,
    Severity::kError,
    "{0} of x-amazon-apigateway-documentation must be {1}",
    "A part is an object with a location and properties, and its properties are an object. What "
    "the "
    "importer says to anything else is not known; gwport leaves the part out.",
    "write {\"location\": {\"type\": ...}, \"properties\": {...}}",
    Evidence::kDocumented,
    "developer guide, x-amazon-apigateway-documentation object",
    Speaker::kGwport};

inline constexpr Rule kDocumentationType{
    "documentation-type",
    Outcome::kWarned,
    Severity::kError,
    "'{0}' is no type of a documentation part",
    "CreateDocumentationPart refuses the value with a validation error that lists the twelve "
    "types. "
    "How an import words it is not known; gwport leaves the part out.",
    "use one of API, AUTHORIZER, METHOD, MODEL, PATH_PARAMETER, QUERY_PARAMETER, REQUEST_BODY, "
    "REQUEST_HEADER, RESOURCE, RESPONSE, RESPONSE_BODY, RESPONSE_HEADER",
    Evidence::kInferred,
    "recorded for CreateDocumentationPart with the type INVALID; for imports by analogy",
    Speaker::kGwport};

inline constexpr Rule kDocumentationField{
    "documentation-location-field",
    Outcome::kWarned,
    Severity::kError,
    "a documentation part of type {0} has no '{1}'",
    "A location may only have the fields that belong to its type; the developer guide calls any "
    "other one an error without giving its text. The manuals disagree about `name`: the guide's "
    "prose allows it for RESPONSE, its table and the API Reference do not; the reference allows it "
    "for REQUEST_BODY, the guide does not. gwport leaves the part out.",
    "remove the field, or choose the type that it belongs to",
    Evidence::kDocumented,
    "developer guide, Representation of API documentation",
    Speaker::kGwport};

inline constexpr Rule kDocumentationName{
    "documentation-name-missing",
    Outcome::kWarned,
    Severity::kError,
    "a documentation part of type {0} needs a name",
    "The manuals disagree. Developer guide: PATH_PARAMETER, REQUEST_HEADER and RESPONSE_HEADER "
    "need "
    "a name, for QUERY_PARAMETER, AUTHORIZER and MODEL it is optional, REQUEST_BODY has none. API "
    "Reference: all seven need one; but the guide's own walk-through makes a REQUEST_BODY part "
    "without a name. gwport reports what both manuals refuse. How an import answers is not known; "
    "gwport leaves the part out.",
    "add \"name\" to the location",
    Evidence::kDocumented,
    "developer guide, Representation of API documentation (path parameters and headers)",
    Speaker::kGwport};

inline constexpr Rule kDocumentationStatusCode{
    "documentation-status-code",
    Outcome::kWarned,
    Severity::kError,
    "the status code '{0}' of a documentation part is neither a code nor '*'",
    "The API Reference gives the pattern ([1-5] and two digits, or *). How an import answers is "
    "not "
    "known; gwport leaves the part out.",
    "write a code such as \"404\", or \"*\" for all",
    Evidence::kDocumented,
    "API Reference, DocumentationPartLocation.statusCode",
    Speaker::kGwport};

inline constexpr Rule kDocumentationTwice{
    "documentation-location-twice",
    Outcome::kWarned,
    Severity::kWarning,
    "two documentation parts have the location {0}",
    "A location holds one part. CreateDocumentationPart answers a second one with a conflict; what "
    "an "
    "import does is not known. gwport keeps the last one.",
    "join the two parts",
    Evidence::kInferred,
    "reported for CreateDocumentationPart: serverless-aws-documentation#121; for imports by "
    "analogy",
    Speaker::kGwport};

inline constexpr Rule kDocumentationInput{
    "documentation-import-input",
    Outcome::kRefused,
    Severity::kError,
    "Unable to build importer with provided input.",
    "ImportDocumentationParts answers this to a body that is no JSON or YAML, or no document that "
    "holds "
    "documentation parts.",
    "give an OpenAPI document, or {\"documentationParts\": [...]}",
    Evidence::kRecorded,
    "recorded: ImportDocumentationParts with a broken JSON and a broken YAML body; for documents "
    "of other "
    "kinds by analogy"};

inline constexpr Rule kDocumentationDisputed{
    "documentation-inheritance-disputed",
    Outcome::kAccepted,
    Severity::kInfo,
    "the manuals disagree whether {0} inherits the text of {1}; entities in question: {2}",
    "API Reference, DocumentationPartLocation: no content is inherited by entities of the types "
    "API, AUTHORIZER, METHOD, MODEL, REQUEST_BODY and RESOURCE, and where other types inherit, "
    "method and status code must be equal. Developer guide, table of entity types: METHOD and "
    "REQUEST_BODY are inheritable too, along the path and from any method; and '*' stands for any "
    "method or status code. No recording decides it. gwport follows the reference for METHOD, "
    "whose "
    "part '*' documents the method ANY, and the guide for '*' everywhere else and for "
    "REQUEST_BODY, "
    "because an import joins the equal texts of several request bodies in one part.",
    "give each method and request body a part of its own",
    Evidence::kDocumented,
    "API Reference, DocumentationPartLocation.type; developer guide, Representation of API "
    "documentation",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kDocumentationRules[] = {
    &kDocumentationShape,      &kDocumentationType,  &kDocumentationField, &kDocumentationName,
    &kDocumentationStatusCode, &kDocumentationTwice, &kDocumentationInput, &kDocumentationDisputed};

}  // namespace gwport::diag::rules
