// Rules about the API as a whole: what CreateRestApi and UpdateRestApi refuse.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kCompressionSize{
    "minimum-compression-size",
    Outcome::kRefused,
    Severity::kError,
    "Invalid minimum compression size, must be between 0 and 10485760",
    "Bytes; 0 compresses every answer, an absent value none.",
    "use 0 to 10485760",
    Evidence::kRecorded,
    "recorded: CreateRestApi and UpdateRestApi; at import by analogy"};

inline constexpr Rule kEndpointType{
    "endpoint-type",
    Outcome::kRefused,
    Severity::kError,
    "1 validation error detected: Value '[{0}]' at "
    "'createRestApiInput.endpointConfiguration.types' "
    "failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value "
    "set: [PRIVATE, EDGE, REGIONAL]]",
    "The type comes from the call (endpointConfigurationTypes), not from the document.",
    "use EDGE, REGIONAL or PRIVATE",
    Evidence::kRecorded,
    "recorded: CreateRestApi; at import by analogy"};

inline constexpr Rule kEndpointTypes{
    "endpoint-types",
    Outcome::kRefused,
    Severity::kError,
    "Cannot create an api with multiple Endpoint Types.",
    "An API has exactly one endpoint type, though the field is a list.",
    "choose one type",
    Evidence::kRecorded,
    "recorded: CreateRestApi; at import by analogy"};

inline constexpr Rule kPolicyDocument{
    "policy-document",
    Outcome::kRefused,
    Severity::kError,
    "Invalid policy document. Please check the policy syntax and ensure that Principals are valid.",
    "A resource policy is a JSON object. gwport judges only whether it is one.",
    "write the policy as an object",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; at import by analogy"};

inline constexpr Rule kApiWord{
    "api-word",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is no {1}: the API Reference has {2}",
    "Most likely the service refuses the value; no answer to such an import is known.",
    "use one of the listed values",
    Evidence::kInferred,
    "API Reference, RestApi: values of the field",
    Speaker::kGwport};

inline constexpr Rule kVpcEndpoints{
    "vpc-endpoints",
    Outcome::kAccepted,
    Severity::kWarning,
    "VPC endpoints are only for private APIs; this one is {0}",
    "What the service says at import is not known.",
    "import with endpointConfigurationTypes=PRIVATE, or remove vpcEndpointIds",
    Evidence::kDocumented,
    "API Reference, EndpointConfiguration.vpcEndpointIds",
    Speaker::kGwport};

inline constexpr Rule kAccessMode{
    "endpoint-access-mode",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0}",
    "Policies that begin with SecurityPolicy_ and the endpoint access mode belong together: "
    "neither "
    "goes without the other. What the service says at import is not known.",
    "give both, or neither",
    Evidence::kDocumented,
    "developer guide, x-amazon-apigateway-security-policy and -endpoint-access-mode",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kApiRules[] = {&kCompressionSize, &kEndpointType, &kEndpointTypes,
                                            &kPolicyDocument,  &kApiWord,      &kVpcEndpoints,
                                            &kAccessMode};

}  // namespace gwport::diag::rules
