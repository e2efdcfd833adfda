// Rules about operations on their way to methods: what is added, dropped or warned about while
// reading.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kPathParameterAdded{
    "path-parameter-added",
    Outcome::kSilent,
    Severity::kHint,
    "path parameter '{0}' is not declared: the service adds it as required",
    "A variable in the last segment of a path becomes method.request.path.NAME of every method "
    "there. Greedy variables and those of earlier segments are not added: mapping them without "
    "declaring them is refused.",
    "declare the parameter",
    Evidence::kRecorded,
    "recorded: imports of /echo/{data} and of a mock with CORS; greedy and earlier variables: "
    "reported in a knowledge center article",
    Speaker::kGwport};

inline constexpr Rule kParameterDropped{
    "parameter-dropped",
    Outcome::kSilent,
    Severity::kInfo,
    "parameter '{0}' in '{1}' is dropped",
    "A method has path, query string and header parameters. Cookies and form fields have no place "
    "in it; whether the importer says so is not known.",
    "read the value in the backend",
    Evidence::kInferred,
    "inferred: API Reference, Method.requestParameters; no recording shows one",
    Speaker::kGwport};

inline constexpr Rule kParameterWithoutName{
    "parameter-without-name",
    Outcome::kSilent,
    Severity::kWarning,
    "a parameter in '{0}' has no name and is dropped",
    "The name is part of the key under which a method holds its parameters.",
    "add a name",
    Evidence::kInferred,
    "inferred: API Reference, Method.requestParameters",
    Speaker::kGwport};

inline constexpr Rule kNoResponses{
    "responses-missing",
    Outcome::kWarned,
    Severity::kWarning,
    "No responses specified for '{0} {1}'",
    "Without method responses, responses of the backend can't be mapped. Operations with a proxy "
    "integration get no warning (recorded), nor do those with an empty `responses` (recorded for a "
    "mock). For the others the report is of 2017.",
    "add `responses` with the status codes that the integration returns",
    Evidence::kReported,
    "reported: aws-apigateway-importer#202; without a warning for a Lambda proxy: recorded"};

inline constexpr Rule kDefaultResponse{
    "response-default-dropped",
    Outcome::kSilent,
    Severity::kInfo,
    "the response 'default' is dropped: a method response has a status code",
    "A MethodResponse is keyed by a status code. The developer guide has a sample with `default` "
    "in "
    "it, so it is no error; what becomes of it is not known.",
    "name the status codes",
    Evidence::kInferred,
    "inferred: API Reference, MethodResponse.statusCode; developer guide, awsSigv4 sample",
    Speaker::kGwport};

inline constexpr Rule kTraceDropped{
    "trace-dropped",
    Outcome::kSilent,
    Severity::kWarning,
    "TRACE is no method of API Gateway and is dropped",
    "PutMethod takes GET, PUT, POST, DELETE, PATCH, OPTIONS, HEAD and ANY. What the importer does "
    "with a trace operation is not known.",
    "remove the operation",
    Evidence::kInferred,
    "recorded for PutMethod; for imports inferred",
    Speaker::kGwport};

inline constexpr Rule kUnknownScheme{
    "security-scheme-unknown",
    Outcome::kSilent,
    Severity::kWarning,
    "security scheme '{0}' is not declared: it protects nothing",
    "A requirement that names no scheme has no effect, so the method may be open. Tools write "
    "such a name (NONE) on purpose to override a default.",
    "declare the scheme, or write an empty list to have no protection",
    Evidence::kInferred,
    "inferred: serverless-application-model writes {\"NONE\": []} and deploys open methods",
    Speaker::kGwport};

inline constexpr Rule kRequirementNoList{
    "security-requirement-no-list",
    Outcome::kSilent,
    Severity::kWarning,
    "the value of security requirement '{0}' must be a list: it protects nothing",
    "The parser library drops a requirement whose value is no list, so the method may be open.",
    "write an empty list, or the scopes",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17",
    Speaker::kGwport};

inline constexpr Rule kSecondAuthorization{
    "security-second-authorizer",
    Outcome::kSilent,
    Severity::kWarning,
    "'{0}' is ignored: the method already has an authorizer",
    "A method has one authorization type and one authorizer (and an API key beside it). Which one "
    "the importer takes is not known; gwport takes the first.",
    "keep one authorizer per operation",
    Evidence::kInferred,
    "inferred: API Reference, Method.authorizerId",
    Speaker::kGwport};

inline constexpr Rule kScopesDropped{
    "security-scopes-dropped",
    Outcome::kSilent,
    Severity::kWarning,
    "the scopes of '{0}' are dropped: only Cognito user pools check scopes",
    "A method keeps scopes with a user pool authorizer alone; PutMethod refuses them beside any "
    "other. What the importer does with those of other schemes is not known.",
    "write an empty list",
    Evidence::kInferred,
    "inferred: API Reference, Method.authorizationScopes",
    Speaker::kGwport};

inline constexpr Rule kUndeclaredValidator{
    "request-validator-undeclared",
    Outcome::kSilent,
    Severity::kWarning,
    "request validator '{0}' is not declared: requests are not validated",
    "x-amazon-apigateway-request-validator names an entry of "
    "x-amazon-apigateway-request-validators."
    " How the importer answers to an unknown name is not known.",
    "declare the validator at the root of the document",
    Evidence::kInferred,
    "inferred: no recording shows one",
    Speaker::kGwport};

inline constexpr Rule kNoIntegration{
    "integration-missing",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} '{1}' has no x-amazon-apigateway-integration: the import succeeds, the deployment does "
    "not",
    "The method is made without an integration. CreateDeployment then answers `No integration "
    "defined for method`. A document without any integration says so once, at its first method.",
    "add x-amazon-apigateway-integration",
    Evidence::kReported,
    "reported: terraform-provider-aws#26381, #21210, aws-apigateway-importer#29",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kMethodRules[] = {
    &kPathParameterAdded,  &kParameterDropped, &kParameterWithoutName, &kNoResponses,
    &kDefaultResponse,     &kTraceDropped,     &kUnknownScheme,        &kRequirementNoList,
    &kSecondAuthorization, &kScopesDropped,    &kUndeclaredValidator,  &kNoIntegration};

}  // namespace gwport::diag::rules
