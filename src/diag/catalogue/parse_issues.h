// Rules about what the parser library behind the OpenAPI 3.0 importer says, which the service
// passes on as warnings. {0} is the library's location with a dot behind it (empty at the root).
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kUnexpectedMember{
    "parse-issue-unexpected",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1} is unexpected",
    "The service's parser knows the members of each OpenAPI 3.0 object and drops any other that "
    "doesn't begin with x-. It says so once for each location, and all parts of a schema share "
    "one.",
    "remove the member, or put it where OpenAPI 3.0 has it (a parameter's type belongs in schema)",
    Evidence::kReported,
    "reported: pasted answer to a parameter with a Swagger 2.0 type in an OpenAPI 3.0 file; known "
    "members inferred: swagger-parser 2.0.17"};

inline constexpr Rule kWrongType{
    "parse-issue-wrong-type",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1} is not of type `{2}`",
    "The service's parser drops a value that is of another type than OpenAPI 3.0 says.",
    "write a value of that type",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kMissingMember{
    "parse-issue-missing",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1} is missing",
    "OpenAPI 3.0 requires the member. The import goes on without it.",
    "add the member",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kMissingReference{
    "parse-issue-missing-reference",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1} is missing",
    "A schema below paths refers to a component that doesn't exist. References between components "
    "and those to anything but #/components/ are not looked at.",
    "define the component, or correct the reference",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17; an emulator gives the same text for HTTP APIs"};

inline constexpr Rule kPathWithoutSlash{
    "parse-issue-path-slash",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0} Resource {1} should start with /",
    "The service's parser says this of a path without a leading slash and keeps the path.",
    "begin the path with a slash",
    Evidence::kReported,
    "reported: answers to HTTP API imports with the path $default, which share the parser"};

inline constexpr Rule kUndeclaredPathParameter{
    "parse-issue-undeclared-path-parameter",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0} Declared path parameter {1} needs to be defined as a path "
    "parameter "
    "in path or operation level",
    "Said for each operation of the path that lacks the parameter. Only names between slashes, "
    "dots "
    "and hyphens are looked at, any referenced parameter counts as every name, and "
    "x-amazon-apigateway-any-method is not looked at. For a greedy {proxy+} the library says it "
    "too, but an import of 2019 with one was answered without warnings.",
    "add a parameter with that name and in: path",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17; without greedy ones: reported, the answer of import-rest-api "
    "in columbia-it/django-jsonapi-training"};

inline constexpr Rule kDuplicateParameters{
    "parse-issue-duplicate-parameters",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}There are duplicate parameter values",
    "Two parameters of one list have the same name and place. References count as the component "
    "they name; two references to nothing count as the same.",
    "keep one of them",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kComponentName{
    "parse-issue-name",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1} {2} doesn't adhere to regular expression ^[a-zA-Z0-9\\.\\-_]+$",
    "Names in maps may have ASCII letters, digits, dots, hyphens and underscores. The service's "
    "parser keeps the entry.",
    "rename it",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kReadOnlyAndWriteOnly{
    "parse-issue-read-only-write-only",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0} writeOnly and readOnly are both present",
    "A schema can't be both; the service's parser keeps both.",
    "remove one of them",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kBadUrl{
    "parse-issue-url",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1}",
    "The url of info.contact or info.license is none that Java takes: it has no scheme, an unknown "
    "one, or a port that is no number. The message is the text itself; the value is kept.",
    "write the whole URL, such as https://example.com",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kRepeatedOperationId{
    "parse-issue-repeated-operation-id",
    Outcome::kWarned,
    Severity::kWarning,
    "Parse issue: attribute {0}{1} is repeated",
    "An operationId has to be unique in the whole document, callbacks included.",
    "rename one of the operations",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kRepeatedTag{"parse-issue-repeated-tag",
                                   Outcome::kWarned,
                                   Severity::kWarning,
                                   "Parse issue: attribute {0}{1} is repeated",
                                   "Two entries of the list of tags have the same name.",
                                   "keep one of them",
                                   Evidence::kInferred,
                                   "inferred: swagger-parser 2.0.17"};

inline constexpr Rule kIssuesLeftOut{
    "parse-issues-left-out",
    Outcome::kAccepted,
    Severity::kInfo,
    "{0} more parse issues are not shown",
    "gwport stops collecting the parser's messages when their places alone fill 16 MiB, so that no "
    "input can exhaust its memory.",
    "correct those that are shown and check again",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kParseIssueRules[] = {
    &kUnexpectedMember,     &kWrongType,
    &kMissingMember,        &kMissingReference,
    &kPathWithoutSlash,     &kUndeclaredPathParameter,
    &kDuplicateParameters,  &kComponentName,
    &kReadOnlyAndWriteOnly, &kBadUrl,
    &kRepeatedOperationId,  &kRepeatedTag,
    &kIssuesLeftOut};

}  // namespace gwport::diag::rules
