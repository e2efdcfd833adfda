// The names under which the API Reference's JSON holds the members of the model: one table per
// type, shared by the writer and the reader of states, so that a field is added in one place.
#pragma once

#include <string_view>
#include <tuple>
#include <type_traits>

#include "model/state.h"

namespace gwport::model {

/// When a member is written. An absent std::optional never is.
enum class Show {
  kAlways,
  kUnlessEmpty,  ///< the service leaves empty lists, maps and texts out of its answers
  /// As kUnlessEmpty, for templates: one that was given as an empty text is answered as null.
  /// Source: AWS CLI manual, get-integration-response and get-method; reported for
  /// PutIntegrationResponse.
  kNullTexts,
};

/// One member of `Owner`.
template <class Owner, class Value>
struct Field {
  std::string_view name;
  Value Owner::*member;
  Show show = Show::kUnlessEmpty;
};

// clang 14, which builds the fuzzers, can't deduce the arguments of an aggregate by itself.
template <class Owner, class Value>
Field(std::string_view, Value Owner::*, Show = Show::kUnlessEmpty) -> Field<Owner, Value>;

/// The fields of a type, in the order in which they are written: alphabetical. Specialized for
/// every type that stands in a state as a JSON object.
template <class T>
inline constexpr auto kFields = nullptr;

/// Source: API Reference, EndpointConfiguration; presence as recorded.
template <>
inline constexpr auto kFields<EndpointConfiguration> = std::tuple{
    Field{"ipAddressType", &EndpointConfiguration::ip_address_type, Show::kAlways},
    Field{"types", &EndpointConfiguration::types, Show::kAlways},
    Field{"vpcEndpointIds", &EndpointConfiguration::vpc_endpoint_ids},
};

/// Source: API Reference, RestApi; presence as recorded.
template <>
inline constexpr auto kFields<RestApi> = std::tuple{
    Field{"apiKeySource", &RestApi::api_key_source, Show::kAlways},
    Field{"binaryMediaTypes", &RestApi::binary_media_types},
    Field{"createdDate", &RestApi::created_date},
    Field{"description", &RestApi::description},
    Field{"disableExecuteApiEndpoint", &RestApi::disable_execute_api_endpoint, Show::kAlways},
    Field{"endpointAccessMode", &RestApi::endpoint_access_mode},
    Field{"endpointConfiguration", &RestApi::endpoint_configuration, Show::kAlways},
    Field{"id", &RestApi::id, Show::kAlways},
    Field{"minimumCompressionSize", &RestApi::minimum_compression_size},
    Field{"name", &RestApi::name, Show::kAlways},
    Field{"policy", &RestApi::policy},
    Field{"rootResourceId", &RestApi::root_resource_id, Show::kAlways},
    Field{"securityPolicy", &RestApi::security_policy},
    Field{"tags", &RestApi::tags},
    Field{"version", &RestApi::version},
    Field{"warnings", &RestApi::warnings},
};

/// Source: API Reference, TlsConfig.
template <>
inline constexpr auto kFields<TlsConfig> = std::tuple{
    Field{"insecureSkipVerification", &TlsConfig::insecure_skip_verification},
};

/// Source: API Reference, IntegrationResponse; presence as recorded.
template <>
inline constexpr auto kFields<IntegrationResponse> = std::tuple{
    Field{"contentHandling", &IntegrationResponse::content_handling},
    Field{"responseParameters", &IntegrationResponse::response_parameters},
    Field{"responseTemplates", &IntegrationResponse::response_templates, Show::kNullTexts},
    Field{"selectionPattern", &IntegrationResponse::selection_pattern},
    Field{"statusCode", &IntegrationResponse::status_code, Show::kAlways},
};

/// Source: API Reference, Integration; presence as recorded (cacheKeyParameters even when empty).
template <>
inline constexpr auto kFields<Integration> = std::tuple{
    Field{"cacheKeyParameters", &Integration::cache_key_parameters, Show::kAlways},
    Field{"cacheNamespace", &Integration::cache_namespace, Show::kAlways},
    Field{"connectionId", &Integration::connection_id},
    Field{"connectionType", &Integration::connection_type},
    Field{"contentHandling", &Integration::content_handling},
    Field{"credentials", &Integration::credentials},
    Field{"httpMethod", &Integration::http_method},
    Field{"integrationResponses", &Integration::integration_responses},
    Field{"integrationTarget", &Integration::integration_target},
    Field{"passthroughBehavior", &Integration::passthrough_behavior, Show::kAlways},
    Field{"requestParameters", &Integration::request_parameters},
    Field{"requestTemplates", &Integration::request_templates, Show::kNullTexts},
    Field{"responseTransferMode", &Integration::response_transfer_mode},
    Field{"timeoutInMillis", &Integration::timeout_in_millis, Show::kAlways},
    Field{"tlsConfig", &Integration::tls_config},
    Field{"type", &Integration::type, Show::kAlways},
    Field{"uri", &Integration::uri},
};

/// Source: API Reference, MethodResponse; presence as recorded.
template <>
inline constexpr auto kFields<MethodResponse> = std::tuple{
    Field{"responseModels", &MethodResponse::response_models},
    Field{"responseParameters", &MethodResponse::response_parameters},
    Field{"statusCode", &MethodResponse::status_code, Show::kAlways},
};

/// Source: API Reference, Method; presence as recorded. `produces` is in the `gwport` object.
template <>
inline constexpr auto kFields<Method> = std::tuple{
    Field{"apiKeyRequired", &Method::api_key_required, Show::kAlways},
    Field{"authorizationScopes", &Method::authorization_scopes},
    Field{"authorizationType", &Method::authorization_type, Show::kAlways},
    Field{"authorizerId", &Method::authorizer_id},
    Field{"httpMethod", &Method::http_method, Show::kAlways},
    Field{"methodIntegration", &Method::method_integration},
    Field{"methodResponses", &Method::method_responses},
    Field{"operationName", &Method::operation_name},
    Field{"requestModels", &Method::request_models},
    Field{"requestParameters", &Method::request_parameters},
    Field{"requestValidatorId", &Method::request_validator_id},
};

/// Source: API Reference, Resource.
template <>
inline constexpr auto kFields<Resource> = std::tuple{
    Field{"id", &Resource::id, Show::kAlways},     Field{"parentId", &Resource::parent_id},
    Field{"path", &Resource::path, Show::kAlways}, Field{"pathPart", &Resource::path_part},
    Field{"resourceMethods", &Resource::methods},
};

/// Source: API Reference, Model.
template <>
inline constexpr auto kFields<Model> = std::tuple{
    Field{"contentType", &Model::content_type, Show::kAlways},
    Field{"description", &Model::description},
    Field{"id", &Model::id, Show::kAlways},
    Field{"name", &Model::name, Show::kAlways},
    Field{"schema", &Model::schema},
};

/// Source: API Reference, Authorizer; presence as recorded.
template <>
inline constexpr auto kFields<Authorizer> = std::tuple{
    Field{"authType", &Authorizer::auth_type},
    Field{"authorizerCredentials", &Authorizer::authorizer_credentials},
    Field{"authorizerResultTtlInSeconds", &Authorizer::authorizer_result_ttl_in_seconds},
    Field{"authorizerUri", &Authorizer::authorizer_uri},
    Field{"id", &Authorizer::id, Show::kAlways},
    Field{"identitySource", &Authorizer::identity_source},
    Field{"identityValidationExpression", &Authorizer::identity_validation_expression},
    Field{"name", &Authorizer::name, Show::kAlways},
    Field{"providerARNs", &Authorizer::provider_arns},
    Field{"type", &Authorizer::type, Show::kAlways},
};

/// Source: API Reference, RequestValidator.
template <>
inline constexpr auto kFields<RequestValidator> = std::tuple{
    Field{"id", &RequestValidator::id, Show::kAlways},
    Field{"name", &RequestValidator::name, Show::kAlways},
    Field{"validateRequestBody", &RequestValidator::validate_request_body, Show::kAlways},
    Field{"validateRequestParameters", &RequestValidator::validate_request_parameters,
          Show::kAlways},
};

/// Source: API Reference, GatewayResponse.
template <>
inline constexpr auto kFields<GatewayResponse> = std::tuple{
    Field{"defaultResponse", &GatewayResponse::default_response, Show::kAlways},
    Field{"responseParameters", &GatewayResponse::response_parameters},
    Field{"responseTemplates", &GatewayResponse::response_templates},
    Field{"responseType", &GatewayResponse::response_type, Show::kAlways},
    Field{"statusCode", &GatewayResponse::status_code},
};

/// Source: API Reference, DocumentationPartLocation.
template <>
inline constexpr auto kFields<DocumentationPartLocation> = std::tuple{
    Field{"method", &DocumentationPartLocation::method},
    Field{"name", &DocumentationPartLocation::name},
    Field{"path", &DocumentationPartLocation::path},
    Field{"statusCode", &DocumentationPartLocation::status_code},
    Field{"type", &DocumentationPartLocation::type, Show::kAlways},
};

/// Source: API Reference, DocumentationPart.
template <>
inline constexpr auto kFields<DocumentationPart> = std::tuple{
    Field{"id", &DocumentationPart::id, Show::kAlways},
    Field{"location", &DocumentationPart::location, Show::kAlways},
    Field{"properties", &DocumentationPart::properties, Show::kAlways},
};

/// Source: API Reference, DocumentationVersion. The parts are in the `gwport` object.
template <>
inline constexpr auto kFields<DocumentationVersion> = std::tuple{
    Field{"createdDate", &DocumentationVersion::created_date},
    Field{"description", &DocumentationVersion::description},
    Field{"version", &DocumentationVersion::version, Show::kAlways},
};

/// Source: API Reference, Stage.
template <>
inline constexpr auto kFields<Stage> = std::tuple{
    Field{"createdDate", &Stage::created_date},
    Field{"deploymentId", &Stage::deployment_id},
    Field{"description", &Stage::description},
    Field{"documentationVersion", &Stage::documentation_version},
    Field{"stageName", &Stage::stage_name, Show::kAlways},
    Field{"variables", &Stage::variables},
};

/// The parts of a state. All lists are written, so that a state always has the same shape.
template <>
inline constexpr auto kFields<State> = std::tuple{
    Field{"restApi", &State::rest_api, Show::kAlways},
    Field{"resources", &State::resources, Show::kAlways},
    Field{"models", &State::models, Show::kAlways},
    Field{"authorizers", &State::authorizers, Show::kAlways},
    Field{"requestValidators", &State::request_validators, Show::kAlways},
    Field{"gatewayResponses", &State::gateway_responses, Show::kAlways},
    Field{"documentationParts", &State::documentation_parts, Show::kAlways},
    Field{"documentationVersions", &State::documentation_versions, Show::kAlways},
    Field{"stages", &State::stages, Show::kAlways},
};

/// A setting of an Integration whose default an export prints when the file gave it.
struct GivenFlag {
  std::string_view name;
  bool Integration::*flag;
};

/// `gwport.explicit` lists them as "GET /path NAME".
inline constexpr GivenFlag kGivenFlags[] = {
    {"cacheNamespace", &Integration::cache_namespace_given},
    {"timeoutInMillis", &Integration::timeout_given},
};

/// Whether the type has a table: whether it is a JSON object of its own.
template <class T>
concept HasFields = !std::is_same_v<decltype(kFields<T>), const std::nullptr_t>;

/// Calls `use(field)` for every field of T, in order.
template <HasFields T, class Use>
constexpr void for_each_field(Use&& use) {
  std::apply([&use](const auto&... field) { (use(field), ...); }, kFields<T>);
}

}  // namespace gwport::model
