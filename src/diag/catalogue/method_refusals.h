// Rules about methods and method responses: what PutMethod and PutMethodResponse refuse.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kParameterName{
    "parameter-name",
    Outcome::kRefused,
    Severity::kError,
    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [{0}]",
    "Names of path, query and header parameters may hold letters, digits and : . _ $ - only: no "
    "brackets as in filter[a], no spaces. Until 2019 the message, and the service, left the colon "
    "out. Several wrong names of one method have one message between them.",
    "rename the parameter; filter.a is a common replacement for filter[a]",
    Evidence::kReported,
    "reported with the wrapping: an import of 2019 (dozens of such names in the method, the text "
    "once), and one of 2026 with the colon in the pattern"};

inline constexpr Rule kParameterKey{
    "parameter-key",
    Outcome::kRefused,
    Severity::kError,
    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [{0}]",
    "A method's parameters are named method.request.path.X, method.request.querystring.X or "
    "method.request.header.X. Documents can't give others, states can.",
    "use one of the three places",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026"};

inline constexpr Rule kParameterNamesUnique{
    "parameter-names-unique",
    Outcome::kRefused,
    Severity::kError,
    "Parameter names must be unique across querystring, header and path",
    "One method can't have the same name in two places, such as id in the path and in the query.",
    "rename one of the parameters",
    Evidence::kRecorded,
    "recorded: PutMethod; the wrapping of an import by analogy with parameter-name"};

inline constexpr Rule kAuthorizerUnknown{
    "authorizer-unknown",
    Outcome::kRefused,
    Severity::kError,
    "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or "
    "COGNITO_USER_POOLS requires a valid authorizer.",
    "The method's authorization needs an authorizer, and there is none of that id.",
    "name an authorizer that exists",
    Evidence::kRecorded,
    "recorded: PutMethod; the wrapping of an import by analogy with parameter-name"};

inline constexpr Rule kScopesWithoutUserPool{
    "authorization-scopes",
    Outcome::kRefused,
    Severity::kError,
    "Invalid Method authorization type specified. Authorization Scopes are only valid for "
    "COGNITO_USER_POOLS authorization type",
    "Only Cognito authorizers check scopes.",
    "remove the scopes",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; the wrapping by analogy"};

inline constexpr Rule kHttpMethodUnknown{
    "http-method-unknown",
    Outcome::kRefused,
    Severity::kError,
    "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
    "Documents can't give another method (trace is dropped on reading), states can.",
    "use one of the eight",
    Evidence::kRecorded,
    "recorded: PutMethod"};

inline constexpr Rule kValidatorUnknown{
    "request-validator-unknown",
    Outcome::kRefused,
    Severity::kError,
    "Invalid Request Validator identifier specified",
    "The method's request validator does not exist.",
    "name a validator that exists",
    Evidence::kRecorded,
    "recorded: PutMethod; the wrapping of an import by analogy with parameter-name"};

inline constexpr Rule kModelUnknown{
    "model-unknown",
    Outcome::kRefused,
    Severity::kError,
    "Invalid model identifier specified: {0}",
    "A body refers to a model that does not exist. For a body of Swagger 2.0 the importer looks "
    "the "
    "name up, warns, and goes on with `null`, whether the model could not be created or is not "
    "defined (the former is reported). In responses and OpenAPI 3.0 such references are dropped "
    "with "
    "a warning; states keep them.",
    "define the model, or correct its name",
    Evidence::kRecorded,
    "recorded: PutMethod; reported with the wrapping: aws-api-gateway-developer-portal#571; for "
    "method responses by analogy"};

inline constexpr Rule kMethodStatusCode{
    "response-status-code",
    Outcome::kRefused,
    Severity::kError,
    "1 validation error detected: Value '{0}' at 'statusCode' failed to satisfy constraint: Member "
    "must satisfy regular expression pattern: [1-5]\\d\\d",
    "A response has one concrete status code; ranges such as 5XX are not possible (the key default "
    "is dropped on reading). That documents "
    "with ranges fail is reported, the text is recorded for single calls, and the wrapping is put "
    "together by analogy with integration responses.",
    "write the codes out",
    Evidence::kReported,
    "recorded: PutIntegrationResponse and UpdateMethodResponse with a wrong code; reported: "
    "imports with 5XX fail"};

inline constexpr Rule kMediaTypeDoubtful{
    "media-type-doubtful",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is no media type with a known type",
    "Users report that a misspelt media type, such as applcation/json, makes an import fail as an "
    "invalid content type. Which names the service knows is not known; gwport looks at the part "
    "before the slash.",
    "check the spelling",
    Evidence::kInferred,
    "reported without text: an AWS sample about migrating OpenAPI files",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kMethodRefusalRules[] = {
    &kParameterName,         &kParameterKey,      &kParameterNamesUnique, &kAuthorizerUnknown,
    &kScopesWithoutUserPool, &kHttpMethodUnknown, &kValidatorUnknown,     &kModelUnknown,
    &kMethodStatusCode,      &kMediaTypeDoubtful};

}  // namespace gwport::diag::rules
