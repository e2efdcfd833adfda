// Rules about integration responses: what PutIntegrationResponse refuses.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kResponseMapping{
    "integration-response-mapping",
    Outcome::kRefused,
    Severity::kError,
    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [{0}]",
    "A key of responseParameters is method.response.header.NAME, and the method's response with "
    "that status code must declare the header; else 'Invalid mapping expression parameter "
    "specified'. Without such a response at all: 'No method response exists for method.'. The "
    "value "
    "is integration.response.header.X, integration.response.body.X, context.X, stageVariables.X, "
    "or a fixed text in single quotes, the whole of it in one pair; else 'Invalid mapping "
    "expression specified'. That all errors of one response stand in one list is known from "
    "models.",
    "declare the header under the response's headers, or put fixed text in single quotes",
    Evidence::kReported,
    "reported with the wrapping: aws-apigateway-importer#209; the other two texts without it"};

inline constexpr Rule kResponseUndeclared{
    "integration-response-undeclared",
    Outcome::kAccepted,
    Severity::kWarning,
    "the integration answers {0}, which the method's responses do not declare",
    "The service takes the response as long as it sets no headers, and answers requests that hit "
    "it with status 500.",
    "declare the status code under responses",
    Evidence::kRecorded,
    "recorded: PutIntegrationResponse before PutMethodResponse; developer guide: status 500",
    Speaker::kGwport};

inline constexpr Rule kProxyResponseUndeclared{
    "integration-response-proxy",
    Outcome::kAccepted,
    Severity::kWarning,
    "the proxy integration sets headers of a response {0}, which the method's responses do not "
    "declare",
    "Of other integrations the service refuses such a response ('No method response exists for "
    "method.'). A proxy passes the backend's response through and does not use this one; AWS's own "
    "generator for Smithy writes such files, so gwport does not count it as refused.",
    "declare the status code under responses, or remove the response of the integration",
    Evidence::kInferred,
    "inferred: expected files in the tests of smithy-aws-apigateway-openapi",
    Speaker::kGwport};

inline constexpr Rule kResponseStatusMissing{
    "integration-response-status",
    Outcome::kAccepted,
    Severity::kError,
    "a response of the integration needs a statusCode",
    "Integration responses are kept by status code. What an import makes of one without is not "
    "known.",
    "add statusCode",
    Evidence::kDocumented,
    "API Reference, PutIntegrationResponse.statusCode; developer guide, "
    "x-amazon-apigateway-integration.response",
    Speaker::kGwport};

inline constexpr Rule kSelectionPattern{
    "selection-pattern",
    Outcome::kRefused,
    Severity::kError,
    "Invalid regex pattern specified",
    "Keys of an integration's responses, other than default, are regular expressions. gwport "
    "judges only what no dialect takes: unbalanced brackets, a quantifier with nothing before it, "
    "a backslash at the end.",
    "escape the character with a backslash",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026 ('['); the other faults and "
    "the wrapping of an import by analogy"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kResponseRules[] = {&kResponseMapping, &kResponseUndeclared,
                                                 &kProxyResponseUndeclared, &kResponseStatusMissing,
                                                 &kSelectionPattern};

}  // namespace gwport::diag::rules
