// Rules about the x-amazon-apigateway-* extensions: what the readers of src/extensions notice.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kMalformedIntegration{
    "malformed-integration",
    Outcome::kRefused,
    Severity::kError,
    "Unable to parse API definition because of a malformed integration at path {0}.",
    "A member of x-amazon-apigateway-integration has a JSON type that the importer can't take, "
    "such "
    "as an object where a text is needed. The usual cause is a CloudFormation function left in the "
    "file. The message is the whole answer, without the list of other findings. It is known for an "
    "object in uri; that the other text members behave alike is inferred, and scalars of another "
    "type are taken as text.",
    "write the value as plain text; resolve Fn::Sub and its like before the import",
    Evidence::kReported,
    "reported: localstack#4619 and swagger-codegen#10450, Fn::Sub left in uri"};

inline constexpr Rule kUnknownIntegrationType{
    "unknown-integration-type",
    Outcome::kWarned,
    Severity::kError,
    "Unknown integration type '{0}' for '{1} {2}'. Ignoring.",
    "The method is created without an integration and a later deployment fails. An integration "
    "without a type is type 'null'; that is also what a $ref to components."
    "x-amazon-apigateway-integrations gives, which only HTTP APIs follow. The message is known for "
    "a missing type; that a misspelt one gives the same is inferred.",
    "set type to one of http, http_proxy, aws, aws_proxy, mock",
    Evidence::kReported,
    "reported: amazon-api-gateway-developer-guide#65, integrations that hold only a $ref"};

inline constexpr Rule kRequestParameterType{
    "integration-request-parameter-type",
    Outcome::kWarned,
    Severity::kWarning,
    "Invalid format for 'requestParameters'. Expected type string for property '{0}' of resource "
    "'{1}' and method '{2}' but got '{3}'",
    "The entry is left out of the integration; the rest is imported.",
    "quote the value; a static value also needs single quotes inside, as in \"'true'\"",
    Evidence::kRecorded,
    "recorded: PutRestApi with a boolean in integration.requestParameters"};

inline constexpr Rule kIntegrationResponseLost{
    "integration-response-lost",
    Outcome::kSilent,
    Severity::kWarning,
    "the integration response '{0}' is lost: '{1}' has the same status code {2}",
    "The service keeps integration responses by status code, so of several patterns with one code "
    "only one survives. That it is the last one is inferred.",
    "join the patterns with |, or map them to different status codes",
    Evidence::kInferred,
    "recorded: integrationResponses are keyed by status code"};

inline constexpr Rule kAuthorizerRequired{
    "authorizer-required",
    Outcome::kRefused,
    Severity::kError,
    "Unable to create authorizer from security definition: '{0}'. Extension "
    "x-amazon-apigateway-authorizer is required. Any methods with security: '{0}' will not be "
    "created. If this security definition is not a custom authorizer, remove the "
    "x-amazon-apigateway-authtype extension and it will be ignored.",
    "A scheme with x-amazon-apigateway-authtype, other than the reserved aws... ones, must say "
    "which "
    "authorizer to create. GetExport without extensions=authorizers writes such files.",
    "add x-amazon-apigateway-authorizer, or remove x-amazon-apigateway-authtype",
    Evidence::kReported,
    "reported: aws-apigateway-importer#187"};

inline constexpr Rule kUnsupportedSecurityType{
    "unsupported-security-type",
    Outcome::kWarned,
    Severity::kError,
    "Unsupported security definition type '{0}' for '{1}'. Ignoring.",
    "REST APIs take only schemes of type apiKey, authorizers included. Methods that name another "
    "scheme become open to everybody. That this also holds for a scheme with an authorizer "
    "extension is inferred.",
    "use type: apiKey with x-amazon-apigateway-authorizer",
    Evidence::kReported,
    "reported: imports of oauth2 and http schemes; developer guide, known issues"};

inline constexpr Rule kSecuritySchemeIgnored{
    "security-scheme-ignored",
    Outcome::kSilent,
    Severity::kWarning,
    "the service makes nothing of the security scheme '{0}'",
    "An apiKey scheme means something to a REST API only when it has an authorizer, has the "
    "authtype awsSigv4, or is the header x-api-key. Methods that name any other scheme are open. "
    "That the name of the header may be written in any case is inferred.",
    "add x-amazon-apigateway-authorizer, or name the header x-api-key",
    Evidence::kReported,
    "reported: key schemes with another name or in the query gave methods without a required key"};

inline constexpr Rule kReservedAuthtype{
    "reserved-authtype",
    Outcome::kSilent,
    Severity::kWarning,
    "authtype '{0}' is reserved: terms that begin with aws belong to the service",
    "Only awsSigv4 has a meaning (AWS_IAM). What the importer does with another one is not known; "
    "gwport takes the scheme as one without meaning.",
    "use awsSigv4 for IAM, or a term that does not begin with aws",
    Evidence::kDocumented,
    "developer guide, x-amazon-apigateway-authtype"};

inline constexpr Rule kHttpApiExtension{
    "http-api-extension",
    Outcome::kSilent,
    Severity::kInfo,
    "{0} is read for HTTP APIs only",
    "REST APIs make nothing of it. Harmless in a file that serves both kinds.",
    "",
    Evidence::kDocumented,
    "developer guide, OpenAPI extensions"};

inline constexpr Rule kHttpApiMember{
    "http-api-member",
    Outcome::kSilent,
    Severity::kInfo,
    "'{0}' is read for HTTP APIs only",
    "REST APIs leave this member out without a word.",
    "",
    Evidence::kRecorded,
    "recorded: payloadFormatVersion imported with failonwarnings=true; developer guide for the "
    "others"};

inline constexpr Rule kUnknownExtension{
    "unknown-extension",
    Outcome::kSilent,
    Severity::kWarning,
    "there is no extension {0}",
    "No manual names it. What the service says of unknown x-amazon-apigateway-* keys is not known; "
    "the parser library takes every x- key, so most likely nothing.",
    "",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17; the list is the developer guide's"};

inline constexpr Rule kMisplacedExtension{
    "misplaced-extension",
    Outcome::kSilent,
    Severity::kWarning,
    "{0} is not read here: it belongs {1}",
    "Extensions are looked for at fixed places only; elsewhere they are ignored, as far as known "
    "without a word.",
    "move it",
    Evidence::kDocumented,
    "developer guide, OpenAPI extensions: the place of each"};

inline constexpr Rule kPolicyText{
    "policy-text",
    Outcome::kAccepted,
    Severity::kWarning,
    "x-amazon-apigateway-policy should be an object, not a text",
    "The API keeps policies as text, but in a file they are objects. What the importer does with a "
    "text is not known; gwport keeps it as it is.",
    "write the policy as an object",
    Evidence::kInferred,
    "developer guide, x-amazon-apigateway-policy: an object"};

inline constexpr Rule kPolicyShorthand{
    "policy-shorthand",
    Outcome::kAccepted,
    Severity::kInfo,
    "'{0}' becomes the ARN of this API at import; it stays as it is here because region and "
    "account "
    "are not known",
    "The service puts arn:PARTITION:execute-api:REGION:ACCOUNT:API-ID in front of resources that "
    "begin with execute-api:/. Said once for a policy.",
    "give the Region and the account, as with --region and --account-id",
    Evidence::kRecorded,
    "recorded: the policy of a SAM deployment that wrote execute-api:/; developer guide, "
    "x-amazon-apigateway-policy"};

inline constexpr Rule kUnknownMember{
    "extension-member",
    Outcome::kSilent,
    Severity::kWarning,
    "'{0}' is no member of {1}",
    "No manual names it. The service takes unknown members without a word, as far as it is known "
    "from those of HTTP APIs, and makes nothing of them.",
    "",
    Evidence::kInferred,
    "developer guide, OpenAPI extensions: the members of each; recorded: payloadFormatVersion is "
    "taken without a warning"};

inline constexpr Rule kExtensionShape{"extension-shape",
                                      Outcome::kSilent,
                                      Severity::kWarning,
                                      "{0} must be {1}",
                                      "The value has a JSON type that no manual mentions and that "
                                      "can't be converted. What the service "
                                      "does with it is not known; gwport leaves it out.",
                                      "",
                                      Evidence::kInferred,
                                      "developer guide, OpenAPI extensions: the types of each"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kExtensionRules[] = {&kMalformedIntegration,
                                                  &kUnknownIntegrationType,
                                                  &kRequestParameterType,
                                                  &kIntegrationResponseLost,
                                                  &kAuthorizerRequired,
                                                  &kUnsupportedSecurityType,
                                                  &kSecuritySchemeIgnored,
                                                  &kReservedAuthtype,
                                                  &kHttpApiExtension,
                                                  &kHttpApiMember,
                                                  &kUnknownExtension,
                                                  &kMisplacedExtension,
                                                  &kPolicyText,
                                                  &kPolicyShorthand,
                                                  &kUnknownMember,
                                                  &kExtensionShape};

}  // namespace gwport::diag::rules
