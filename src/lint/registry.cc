#include "lint/registry.h"

namespace gwport::lint {

// One line for each file of lint/rules; tools/new-rule adds them.
extern const LintRule kApiKeyOnly;
extern const LintRule kApiKeySourceWithoutAuthorizer;
extern const LintRule kArnDoubtful;
extern const LintRule kAuthExtensionOverruled;
extern const LintRule kAuthorizerIdentityMissing;
extern const LintRule kAuthorizerMemberIgnored;
extern const LintRule kAuthorizerPatternBroken;
extern const LintRule kAuthorizerSchemeName;
extern const LintRule kAuthorizerUnused;
extern const LintRule kAuthorizerUriInvocations;
extern const LintRule kAuthorizerValidationIgnored;
extern const LintRule kAwsVariableUnknown;
extern const LintRule kBasePathIgnored;
extern const LintRule kBodyNotValidated;
extern const LintRule kCallbacksDropped;
extern const LintRule kConnectionIdShape;
extern const LintRule kContextVariableUnknown;
extern const LintRule kCorsGatewayResponses;
extern const LintRule kCorsHeadersIncomplete;
extern const LintRule kCorsMethodsIncomplete;
extern const LintRule kCorsOriginList;
extern const LintRule kCorsOriginNotOnMethod;
extern const LintRule kCorsPreflightMissing;
extern const LintRule kCorsPreflightProtected;
extern const LintRule kCorsWildcardCredentials;
extern const LintRule kCredentialsNoRole;
extern const LintRule kDeprecatedLost;
extern const LintRule kDescriptionEmpty;
extern const LintRule kDescriptionLost;
extern const LintRule kDocumentationMember;
extern const LintRule kDocumentationPartUnattached;
extern const LintRule kEncodingIgnored;
extern const LintRule kExtensionMisspelt;
extern const LintRule kExtensionValueText;
extern const LintRule kExternalDocsLost;
extern const LintRule kFormWithoutContentType;
extern const LintRule kGatewayResponseDefaultStatus;
extern const LintRule kGatewayResponseMediaType;
extern const LintRule kGatewayResponseMessageQuotes;
extern const LintRule kGatewayResponseTemplateLanguage;
extern const LintRule kGatewayResponseTooLarge;
extern const LintRule kGetWithBody;
extern const LintRule kGreedyWithoutRoot;
extern const LintRule kHeaderCaseCollision;
extern const LintRule kInfoMemberLost;
extern const LintRule kInlineSchema;
extern const LintRule kIntegrationErrorsMasked;
extern const LintRule kIntegrationNeverAnswers;
extern const LintRule kIntegrationNoDefaultResponse;
extern const LintRule kIntegrationPort;
extern const LintRule kIntegrationPrivateAddress;
extern const LintRule kIntegrationServiceName;
extern const LintRule kLambdaApiVersion;
extern const LintRule kLambdaArnMismatch;
extern const LintRule kLambdaIntegrationPost;
extern const LintRule kLambdaPatternNewline;
extern const LintRule kLambdaPatternStatus;
extern const LintRule kLeftoverDirective;
extern const LintRule kLeftoverFunction;
extern const LintRule kLeftoverUndefined;
extern const LintRule kLeftoverVariable;
extern const LintRule kLinksDropped;
extern const LintRule kMappedPathNotInUri;
extern const LintRule kMappingDollar;
extern const LintRule kMappingJoined;
extern const LintRule kMediaTypeMalformed;
extern const LintRule kMemberDropped;
extern const LintRule kMemberMisspelt;
extern const LintRule kMethodLosesProtection;
extern const LintRule kMockStatusUnmatched;
extern const LintRule kMockWithBinaryTypes;
extern const LintRule kMockWithoutTemplate;
extern const LintRule kModelEmpty;
extern const LintRule kOpenBesideProtected;
extern const LintRule kOpenapi31Construct;
extern const LintRule kOperationIdRepeated;
extern const LintRule kOperationServersIgnored;
extern const LintRule kParameterConstraintIgnored;
extern const LintRule kParameterDefaultIgnored;
extern const LintRule kParameterRepeated;
extern const LintRule kParameterStyleIgnored;
extern const LintRule kPassthroughNeverWithoutTemplate;
extern const LintRule kPathParameterOptional;
extern const LintRule kPathParameterUnused;
extern const LintRule kPathSlashMissing;
extern const LintRule kPathVariableRepeated;
extern const LintRule kPlainHttpBackend;
extern const LintRule kPolicyAction;
extern const LintRule kPolicyCondition;
extern const LintRule kPolicyLeftover;
extern const LintRule kPolicyMember;
extern const LintRule kPolicyShape;
extern const LintRule kPrivateWithoutPolicy;
extern const LintRule kProtectionWeaker;
extern const LintRule kProxyHeadersIgnored;
extern const LintRule kProxyTemplatesIgnored;
extern const LintRule kReferenceDangling;
extern const LintRule kReferenceSiblingsLost;
extern const LintRule kRequiredNotBoolean;
extern const LintRule kRequiredNotValidated;
extern const LintRule kReservedPath;
extern const LintRule kResponseHeaderRequired;
extern const LintRule kResponsePatternClass;
extern const LintRule kResponseReference;
extern const LintRule kSchemaArrayItems;
extern const LintRule kSchemaArrayLimit;
extern const LintRule kSchemaDefault;
extern const LintRule kSchemaDescriptionClosesComment;
extern const LintRule kSchemaDiscriminator;
extern const LintRule kSchemaExample;
extern const LintRule kSchemaExclusiveLimit;
extern const LintRule kSchemaKeywordDropped;
extern const LintRule kSchemaNeverValid;
extern const LintRule kSchemaNullable;
extern const LintRule kSchemaNumberFormat;
extern const LintRule kSchemaPatternBroken;
extern const LintRule kSchemaReadOnly;
extern const LintRule kSchemaReferencePlace;
extern const LintRule kSchemaRequiredUndeclared;
extern const LintRule kSchemaTypeUnknown;
extern const LintRule kSchemaValueShape;
extern const LintRule kSchemaXml;
extern const LintRule kSecurityAlternativesCombined;
extern const LintRule kSecurityEntryShape;
extern const LintRule kSecurityNotOptional;
extern const LintRule kServerAddressIgnored;
extern const LintRule kServerVariable;
extern const LintRule kServiceActionPost;
extern const LintRule kStageVariableFunction;
extern const LintRule kStageVariableInFixedText;
extern const LintRule kStageVariableScheme;
extern const LintRule kStageVariableSpelling;
extern const LintRule kTagDescriptionLost;
extern const LintRule kTemplateArgumentUnquoted;
extern const LintRule kTemplateDirectiveOpen;
extern const LintRule kTemplateDirectiveUnknown;
extern const LintRule kTemplateJsonBroken;
extern const LintRule kTemplateLeftover;
extern const LintRule kTemplateReferenceUnknown;
extern const LintRule kTemplateVariableUnset;
extern const LintRule kTlsVerificationOff;
extern const LintRule kUriBlank;
extern const LintRule kUriVariableNotMapped;
extern const LintRule kValueShape;

namespace {

constexpr const LintRule* kRules[] = {
    &kApiKeyOnly,
    &kApiKeySourceWithoutAuthorizer,
    &kArnDoubtful,
    &kAuthExtensionOverruled,
    &kAuthorizerIdentityMissing,
    &kAuthorizerMemberIgnored,
    &kAuthorizerPatternBroken,
    &kAuthorizerSchemeName,
    &kAuthorizerUnused,
    &kAuthorizerUriInvocations,
    &kAuthorizerValidationIgnored,
    &kAwsVariableUnknown,
    &kBasePathIgnored,
    &kBodyNotValidated,
    &kCallbacksDropped,
    &kConnectionIdShape,
    &kContextVariableUnknown,
    &kCorsGatewayResponses,
    &kCorsHeadersIncomplete,
    &kCorsMethodsIncomplete,
    &kCorsOriginList,
    &kCorsOriginNotOnMethod,
    &kCorsPreflightMissing,
    &kCorsPreflightProtected,
    &kCorsWildcardCredentials,
    &kCredentialsNoRole,
    &kDeprecatedLost,
    &kDescriptionEmpty,
    &kDescriptionLost,
    &kDocumentationMember,
    &kDocumentationPartUnattached,
    &kEncodingIgnored,
    &kExtensionMisspelt,
    &kExtensionValueText,
    &kExternalDocsLost,
    &kFormWithoutContentType,
    &kGatewayResponseDefaultStatus,
    &kGatewayResponseMediaType,
    &kGatewayResponseMessageQuotes,
    &kGatewayResponseTemplateLanguage,
    &kGatewayResponseTooLarge,
    &kGetWithBody,
    &kGreedyWithoutRoot,
    &kHeaderCaseCollision,
    &kInfoMemberLost,
    &kInlineSchema,
    &kIntegrationErrorsMasked,
    &kIntegrationNeverAnswers,
    &kIntegrationNoDefaultResponse,
    &kIntegrationPort,
    &kIntegrationPrivateAddress,
    &kIntegrationServiceName,
    &kLambdaApiVersion,
    &kLambdaArnMismatch,
    &kLambdaIntegrationPost,
    &kLambdaPatternNewline,
    &kLambdaPatternStatus,
    &kLeftoverDirective,
    &kLeftoverFunction,
    &kLeftoverUndefined,
    &kLeftoverVariable,
    &kLinksDropped,
    &kMappedPathNotInUri,
    &kMappingDollar,
    &kMappingJoined,
    &kMediaTypeMalformed,
    &kMemberDropped,
    &kMemberMisspelt,
    &kMethodLosesProtection,
    &kMockStatusUnmatched,
    &kMockWithBinaryTypes,
    &kMockWithoutTemplate,
    &kModelEmpty,
    &kOpenBesideProtected,
    &kOpenapi31Construct,
    &kOperationIdRepeated,
    &kOperationServersIgnored,
    &kParameterConstraintIgnored,
    &kParameterDefaultIgnored,
    &kParameterRepeated,
    &kParameterStyleIgnored,
    &kPassthroughNeverWithoutTemplate,
    &kPathParameterOptional,
    &kPathParameterUnused,
    &kPathSlashMissing,
    &kPathVariableRepeated,
    &kPlainHttpBackend,
    &kPolicyAction,
    &kPolicyCondition,
    &kPolicyLeftover,
    &kPolicyMember,
    &kPolicyShape,
    &kPrivateWithoutPolicy,
    &kProtectionWeaker,
    &kProxyHeadersIgnored,
    &kProxyTemplatesIgnored,
    &kReferenceDangling,
    &kReferenceSiblingsLost,
    &kRequiredNotBoolean,
    &kRequiredNotValidated,
    &kReservedPath,
    &kResponseHeaderRequired,
    &kResponsePatternClass,
    &kResponseReference,
    &kSchemaArrayItems,
    &kSchemaArrayLimit,
    &kSchemaDefault,
    &kSchemaDescriptionClosesComment,
    &kSchemaDiscriminator,
    &kSchemaExample,
    &kSchemaExclusiveLimit,
    &kSchemaKeywordDropped,
    &kSchemaNeverValid,
    &kSchemaNullable,
    &kSchemaNumberFormat,
    &kSchemaPatternBroken,
    &kSchemaReadOnly,
    &kSchemaReferencePlace,
    &kSchemaRequiredUndeclared,
    &kSchemaTypeUnknown,
    &kSchemaValueShape,
    &kSchemaXml,
    &kSecurityAlternativesCombined,
    &kSecurityEntryShape,
    &kSecurityNotOptional,
    &kServerAddressIgnored,
    &kServerVariable,
    &kServiceActionPost,
    &kStageVariableFunction,
    &kStageVariableInFixedText,
    &kStageVariableScheme,
    &kStageVariableSpelling,
    &kTagDescriptionLost,
    &kTemplateArgumentUnquoted,
    &kTemplateDirectiveOpen,
    &kTemplateDirectiveUnknown,
    &kTemplateJsonBroken,
    &kTemplateLeftover,
    &kTemplateReferenceUnknown,
    &kTemplateVariableUnset,
    &kTlsVerificationOff,
    &kUriBlank,
    &kUriVariableNotMapped,
    &kValueShape,
};

}  // namespace

std::span<const LintRule* const> registry() { return kRules; }

}  // namespace gwport::lint
