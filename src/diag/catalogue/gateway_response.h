// Rules about gateway responses: what PutGatewayResponse refuses. How an import wraps the texts is
// not known, so they stand alone.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kGatewayResponseType{
    "gateway-response-type",
    Outcome::kRefused,
    Severity::kError,
    "1 validation error detected: Value '{0}' at 'responseType' failed to satisfy constraint: "
    "Member must satisfy enum value set: [{1}]",
    "A gateway response is one of 21 types.",
    "use one of the listed types",
    Evidence::kRecorded,
    "recorded: PutGatewayResponse with an unknown type; at import by analogy"};

inline constexpr Rule kGatewayResponseStatus{
    "gateway-response-status",
    Outcome::kRefused,
    Severity::kError,
    "1 validation error detected: Value '{0}' at 'putGatewayResponseInput.statusCode' failed to "
    "satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
    "A status code is three digits, the first one 1 to 5.",
    "write a code such as 403",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; at import by analogy"};

inline constexpr Rule kGatewayResponseMapping{
    "gateway-response-mapping",
    Outcome::kRefused,
    Severity::kError,
    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [{0}]",
    "The value of a parameter is a parameter of the request (method.request.header.X), context.X, "
    "stageVariables.X, or a fixed text, the whole of it in one pair of single quotes.",
    "put the text in single quotes",
    Evidence::kReported,
    "reported: gateway responses with wrongly quoted values; the wrapping of an import not seen"};

inline constexpr Rule kGatewayResponseParameter{
    "gateway-response-parameter",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is no parameter of a gateway response",
    "Keys are gatewayresponse.header.NAME, gatewayresponse.path.NAME or "
    "gatewayresponse.querystring.NAME. The service's answer to others is not known.",
    "write gatewayresponse.header.NAME",
    Evidence::kInferred,
    "developer guide, x-amazon-apigateway-gateway-responses.responseParameters",
    Speaker::kGwport};

inline constexpr Rule kGatewayResponseEmpty{
    "gateway-response-empty",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is empty",
    "UpdateGatewayResponse refuses an empty value ('Invalid null or empty value in "
    "responseParameters', '... in responseTemplates'). Whether an import does is not known.",
    "remove the entry, or give it a value",
    Evidence::kInferred,
    "recorded for UpdateGatewayResponse only",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kGatewayResponseRules[] = {
    &kGatewayResponseType, &kGatewayResponseStatus, &kGatewayResponseMapping,
    &kGatewayResponseParameter, &kGatewayResponseEmpty};

}  // namespace gwport::diag::rules
