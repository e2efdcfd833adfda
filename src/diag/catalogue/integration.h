// Rules about integrations: what PutIntegration refuses, and what it takes but should not be.
// Unless a rule says otherwise, text and wrapping were seen together in answers to imports.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kIntegrationType{
    "integration-type",
    Outcome::kRefused,
    Severity::kError,
    "1 validation error detected: Value '{0}' at 'putIntegrationInput.type' failed to satisfy "
    "constraint: Member must satisfy enum value set: [HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS]",
    "PutIntegration knows five types. An import drops an integration of another type with a "
    "warning, so this is about states.",
    "use one of the five",
    Evidence::kRecorded,
    "recorded: PutIntegration with the type HTTPS_PROXY; the wrapping of an import by analogy"};

inline constexpr Rule kIntegrationHttpMethod{
    "integration-http-method",
    Outcome::kRefused,
    Severity::kError,
    "Enumeration value for HttpMethod must be non-empty",
    "Every integration but a mock needs the method of the request to the backend. The uri is not "
    "looked at then.",
    "add httpMethod; a Lambda function needs POST",
    Evidence::kRecorded,
    "recorded: PutIntegration of types HTTP, HTTP_PROXY and AWS; reported for AWS_PROXY; the "
    "wrapping of an import by analogy"};

inline constexpr Rule kIntegrationUriMissing{
    "integration-uri-missing",
    Outcome::kRefused,
    Severity::kError,
    "Invalid integration URI specified",
    "Every integration but a mock needs a uri, private ones (VPC_LINK) included: there it sets the "
    "Host header.",
    "add uri",
    Evidence::kReported,
    "reported: aws-cdk#10435 (VPC_LINK without uri), terraform users with an empty uri; the "
    "wrapping of an import by analogy"};

inline constexpr Rule kHttpEndpoint{
    "integration-http-endpoint",
    Outcome::kRefused,
    Severity::kError,
    "Invalid HTTP endpoint specified for URI",
    "The uri of an HTTP integration must begin with http:// or https:// and name a host.",
    "write the whole URL",
    Evidence::kReported,
    "recorded: PutIntegration; reported with the wrapping: fireprox#37"};

inline constexpr Rule kHttpHostDoubtful{
    "integration-http-host",
    Outcome::kAccepted,
    Severity::kWarning,
    "the host '{0}' has no public top-level domain",
    "The API Reference wants a valid top-level domain unless the connection is a VPC link. HTTP "
    "APIs refuse hosts below .internal as an invalid HTTP endpoint; for REST APIs nobody reported "
    "it.",
    "use a public host name, or connectionType VPC_LINK",
    Evidence::kDocumented,
    "API Reference, PutIntegration.uri; reported for HTTP APIs: aws-cdk#24017",
    Speaker::kGwport};

inline constexpr Rule kIntegrationArn{
    "integration-arn",
    Outcome::kRefused,
    Severity::kError,
    "Invalid ARN specified in the request",
    "The uri of an AWS integration has the form "
    "arn:PARTITION:apigateway:REGION:SERVICE:path/... or :action/.... A Region that is none, such "
    "as the word undefined out of a template, gives the same message.",
    "write the ARN of the integration, not that of the function or queue",
    Evidence::kReported,
    "recorded: PutIntegration; reported with the wrapping: serverless-express#169, SAM#79"};

inline constexpr Rule kIntegrationArnPath{
    "integration-arn-path",
    Outcome::kRefused,
    Severity::kError,
    "AWS ARN for integration must contain path or action",
    "After the service the uri must go on with path/ or action/. The ARN of the function, queue or "
    "table itself is not enough.",
    "for a Lambda function: arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/"
    "FUNCTION-ARN/invocations",
    Evidence::kReported,
    "recorded: PutIntegration; reported with the wrapping: serverless-data-pipeline-sam#1"};

inline constexpr Rule kFunctionArn{
    "integration-function-arn",
    Outcome::kRefused,
    Severity::kError,
    "Invalid function ARN or invalid uri",
    "Between functions/ and /invocations stands the ARN of a Lambda function. Seen when the ARN "
    "was empty, and when an invocation ARN was put there instead of the function's.",
    "put in arn:aws:lambda:REGION:ACCOUNT:function:NAME",
    Evidence::kReported,
    "reported with the wrapping: a CloudFormation import; causes: terraform users"};

inline constexpr Rule kLambdaUriDoubtful{
    "integration-lambda-uri",
    Outcome::kAccepted,
    Severity::kWarning,
    "the uri of a Lambda integration should end in /invocations",
    "The service took such a uri in 2015 and failed when the method was called.",
    "append /invocations",
    Evidence::kReported,
    "reported: aws-apigateway-importer#9",
    Speaker::kGwport};

inline constexpr Rule kAwsProxyService{
    "integration-aws-proxy-service",
    Outcome::kRefused,
    Severity::kError,
    "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream "
    "invocations.",
    "Other services need the type aws, and a function is named by path/VERSION/functions/ARN. The "
    "message speaks of Firehose, which the service is said to refuse all the same; the developer "
    "guide knows functions only.",
    "use type aws with templates",
    Evidence::kRecorded,
    "recorded: PutIntegration with s3; reported for Firehose and other paths of Lambda: a comment "
    "in LocalStack; the wrapping of an import by analogy"};

inline constexpr Rule kCredentialsArn{
    "integration-credentials-arn",
    Outcome::kRefused,
    Severity::kError,
    "Invalid ARN specified in the request",
    "credentials holds the ARN of a role, or arn:aws:iam::*:user/* for the caller's own.",
    "write the role's ARN, not its name",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; the wrapping by analogy"};

inline constexpr Rule kRoleMissing{
    "integration-role-missing",
    Outcome::kRefused,
    Severity::kError,
    "Role ARN must be specified for AWS integrations",
    "The service calls other AWS services in a role. Only Lambda functions can do without, by a "
    "permission of their own.",
    "add credentials",
    Evidence::kReported,
    "reported: aws-cdk#1465, terraform-provider-aws#7916; recorded: a Lambda uri needs none; the "
    "wrapping of an import by analogy"};

inline constexpr Rule kIdentityForwarding{
    "integration-identity-forwarding",
    Outcome::kRefused,
    Severity::kError,
    "AWS_IAM Auth type is required for AWS integrations with identity forwarding specified",
    "The caller's own credentials exist only when the method has AWS_IAM authorization.",
    "set x-amazon-apigateway-auth to AWS_IAM, or name a role in credentials",
    Evidence::kReported,
    "reported: aws-apigateway-importer#4; the wrapping of an import by analogy"};

inline constexpr Rule kIntegrationTimeout{
    "integration-timeout",
    Outcome::kRefused,
    Severity::kError,
    "Timeout should be between 50 ms and {0} ms",
    "The upper bound is the account's quota for integration timeouts, 29000 ms unless raised "
    "(Regional and private APIs only), and 900000 ms when responseTransferMode is STREAM. For "
    "STREAM the message is inferred.",
    "lower the timeout, or raise the quota and tell gwport: --limit integrationTimeout=N",
    Evidence::kReported,
    "reported with the wrapping: an import of about 100 methods; API Reference, "
    "Integration.timeoutInMillis"};

inline constexpr Rule kCacheKey{
    "integration-cache-key",
    Outcome::kRefused,
    Severity::kError,
    "Invalid cache key parameter specified",
    "A cache key is a parameter of the method, such as method.request.querystring.page, or one "
    "that requestParameters makes. In 2016 the text was 'Invalid cache key'; exports of that time "
    "held the refused form method.input.params.X.",
    "declare the parameter on the method, or remove it from cacheKeyParameters",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; "
    "aws-apigateway-importer#148; the wrapping by analogy"};

inline constexpr Rule kVpcLinkConnection{
    "integration-vpc-link",
    Outcome::kRefused,
    Severity::kError,
    "ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK",
    "A private integration names its VPC link.",
    "add connectionId",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; the wrapping by analogy"};

inline constexpr Rule kRequestMapping{
    "integration-request-mapping",
    Outcome::kRefused,
    Severity::kError,
    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [{0}]",
    "A key of requestParameters is integration.request.{path|querystring|header}.NAME. Its value "
    "is a parameter that the method declares (method.request.path.X and so on), a part of the body "
    "(method.request.body.X), context.X, stageVariables.X, or a fixed text in single quotes. An "
    "undeclared parameter gives 'Invalid mapping expression parameter specified', a greedy path "
    "variable included; everything else 'Invalid mapping expression specified'. That all errors of "
    "one integration stand in one list is known from models. The wording for wrong keys is that of "
    "PutMethod.",
    "declare the parameter under parameters, or put fixed text in single quotes",
    Evidence::kReported,
    "recorded: PutIntegration with the value true; reported with the wrapping: lambda-tools#56"};

inline constexpr Rule kMappedPathVariable{
    "integration-path-variable",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} is mapped but not declared as a parameter of the method",
    "The service adds the variable of the last path segment by itself. Whether it also adds those "
    "of earlier segments is not known; if not, the import fails with 'Invalid mapping expression "
    "parameter specified'.",
    "declare the path parameter",
    Evidence::kInferred,
    "recorded for the last segment only",
    Speaker::kGwport};

inline constexpr Rule kTemplateType{
    "template-content-type",
    Outcome::kRefused,
    Severity::kError,
    "Validation Result: warnings : [], errors : [{0}]",
    "Templates are keyed by media types: two names with a slash between them.",
    "write a media type, such as application/json",
    Evidence::kRecorded,
    "recorded: PutIntegrationResponse; for request templates and the wrapping of an import by "
    "analogy"};

inline constexpr Rule kIntegrationWord{
    "integration-word",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is no {1}: the API Reference has {2}",
    "Most likely the service refuses the value; no answer to such an import is known.",
    "use one of the listed values",
    Evidence::kInferred,
    "API Reference, PutIntegration: values of the field",
    Speaker::kGwport};

inline constexpr Rule kIntegrationCombination{
    "integration-combination",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} is only for {1}",
    "The manuals tie the setting to certain integrations. What the service says otherwise is not "
    "known.",
    "remove the setting, or change the integration",
    Evidence::kDocumented,
    "API Reference, TlsConfig; developer guide, response transfer mode and private integrations",
    Speaker::kGwport};

inline constexpr Rule kUnresolvedText{
    "unresolved-variable",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is a variable that nobody resolved, so {1} is not checked",
    "The service resolves ${AWS::Region}, ${AWS::AccountId} and ${AWS::Partition} at import and "
    "${stageVariables.X} at run time. Any other variable reaches it as plain text, which it takes "
    "or refuses like any other.",
    "resolve it before the import; gwport takes values with --values",
    Evidence::kDocumented,
    "developer guide, AWS variables for OpenAPI import",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kIntegrationRules[] = {
    &kIntegrationType,    &kIntegrationHttpMethod, &kIntegrationUriMissing,
    &kHttpEndpoint,       &kHttpHostDoubtful,      &kIntegrationArn,
    &kIntegrationArnPath, &kFunctionArn,           &kLambdaUriDoubtful,
    &kAwsProxyService,    &kCredentialsArn,        &kRoleMissing,
    &kIdentityForwarding, &kIntegrationTimeout,    &kCacheKey,
    &kVpcLinkConnection,  &kRequestMapping,        &kMappedPathVariable,
    &kTemplateType,       &kIntegrationWord,       &kIntegrationCombination,
    &kUnresolvedText};

}  // namespace gwport::diag::rules
