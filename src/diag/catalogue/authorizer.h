// Rules about authorizers: what CreateAuthorizer refuses. No import of a REST API with such a fault
// is known; the wrapping is that of HTTP APIs.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kAuthorizerType{
    "authorizer-type",
    Outcome::kAccepted,
    Severity::kError,
    "'{0}' is no type of an authorizer: REST APIs have token, request and cognito_user_pools",
    "jwt belongs to HTTP APIs. How the service answers at import is not known; it can't create the "
    "authorizer.",
    "use one of the three types",
    Evidence::kInferred,
    "API Reference, Authorizer.type",
    Speaker::kGwport};

inline constexpr Rule kAuthorizerUri{
    "authorizer-uri",
    Outcome::kRefused,
    Severity::kError,
    "Invalid Authorizer URI: {0}. Authorizer URI should be a valid API Gateway ARN that represents "
    "a Lambda function invocation.",
    "As with integrations, the ARN of the function alone is not enough.",
    "write arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION-ARN/invocations",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; the wrapping by analogy"};

inline constexpr Rule kAuthorizerUriMissing{
    "authorizer-uri-missing",
    Outcome::kAccepted,
    Severity::kError,
    "an authorizer of type {0} needs an authorizerUri",
    "Most likely the service refuses it; its answer is not known.",
    "add authorizerUri",
    Evidence::kDocumented,
    "API Reference, Authorizer.authorizerUri",
    Speaker::kGwport};

inline constexpr Rule kAuthorizerTtl{
    "authorizer-ttl",
    Outcome::kRefused,
    Severity::kError,
    "Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.",
    "0 turns caching off; an absent value means 300.",
    "use 0 to 3600",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; the wrapping by analogy"};

inline constexpr Rule kProviderArnsEmpty{
    "authorizer-provider-arns",
    Outcome::kRefused,
    Severity::kError,
    "ProviderARNs cannot be empty",
    "A Cognito authorizer names the user pools that it trusts.",
    "add providerARNs",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; the wrapping by analogy"};

inline constexpr Rule kProviderArn{"authorizer-provider-arn",
                                   Outcome::kAccepted,
                                   Severity::kWarning,
                                   "'{0}' is not the ARN of a Cognito user pool",
                                   "The service's answer to such a value is not known.",
                                   "write arn:aws:cognito-idp:REGION:ACCOUNT:userpool/ID",
                                   Evidence::kDocumented,
                                   "API Reference, Authorizer.providerARNs",
                                   Speaker::kGwport};

inline constexpr Rule kIdentitySource{
    "authorizer-identity-source",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is no identity source of an authorizer of type {1}",
    "Token and Cognito authorizers take one header, method.request.header.NAME. Request "
    "authorizers take a comma-separated list of headers, query strings, stage variables and "
    "context variables. The service's answer to other values is not known; an empty text is "
    "accepted.",
    "",
    Evidence::kDocumented,
    "API Reference, Authorizer.identitySource; recorded: an empty one is accepted",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kAuthorizerRules[] = {
    &kAuthorizerType,    &kAuthorizerUri, &kAuthorizerUriMissing, &kAuthorizerTtl,
    &kProviderArnsEmpty, &kProviderArn,   &kIdentitySource};

}  // namespace gwport::diag::rules
