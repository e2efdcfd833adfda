// Closed lists and grammars of the API Reference, each in one place.
#pragma once

#include <array>
#include <string_view>

namespace gwport::model {

/// Methods in the order in which the service's message lists them.
inline constexpr std::array<std::string_view, 8> kHttpMethods{"GET",   "PUT",     "POST", "DELETE",
                                                              "PATCH", "OPTIONS", "HEAD", "ANY"};
inline constexpr std::array<std::string_view, 5> kIntegrationTypes{"HTTP", "MOCK", "AWS_PROXY",
                                                                   "HTTP_PROXY", "AWS"};
inline constexpr std::array<std::string_view, 3> kPassthroughBehaviors{
    "WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"};
inline constexpr std::array<std::string_view, 2> kContentHandlings{"CONVERT_TO_BINARY",
                                                                   "CONVERT_TO_TEXT"};
/// In the order of the service's own message about a wrong one (recorded).
inline constexpr std::array<std::string_view, 21> kGatewayResponseTypes{
    "REQUEST_TOO_LARGE",
    "RESOURCE_NOT_FOUND",
    "AUTHORIZER_CONFIGURATION_ERROR",
    "MISSING_AUTHENTICATION_TOKEN",
    "BAD_REQUEST_BODY",
    "INVALID_SIGNATURE",
    "INVALID_API_KEY",
    "BAD_REQUEST_PARAMETERS",
    "AUTHORIZER_FAILURE",
    "UNAUTHORIZED",
    "INTEGRATION_TIMEOUT",
    "ACCESS_DENIED",
    "DEFAULT_4XX",
    "DEFAULT_5XX",
    "WAF_FILTERED",
    "QUOTA_EXCEEDED",
    "THROTTLED",
    "API_CONFIGURATION_ERROR",
    "UNSUPPORTED_MEDIA_TYPE",
    "INTEGRATION_FAILURE",
    "EXPIRED_TOKEN"};
/// In the order of the service's own message about a wrong one (recorded).
inline constexpr std::array<std::string_view, 12> kDocumentationPartTypes{
    "RESPONSE_BODY", "RESPONSE",        "METHOD",   "MODEL",
    "AUTHORIZER",    "RESPONSE_HEADER", "RESOURCE", "PATH_PARAMETER",
    "REQUEST_BODY",  "QUERY_PARAMETER", "API",      "REQUEST_HEADER"};

template <std::size_t N>
[[nodiscard]] constexpr bool is_one_of(const std::array<std::string_view, N>& list,
                                       std::string_view text) {
  for (const std::string_view each : list) {
    if (each == text) return true;
  }
  return false;
}

/// ^[A-Za-z0-9]+$: what a Model may be called. Source: recorded and reported refusals.
[[nodiscard]] constexpr bool is_alphanumeric(std::string_view text) {
  for (const char c : text) {
    if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) return false;
  }
  return !text.empty();
}

/// [1-5]\d\d. Source: API Reference, MethodResponse.statusCode.
[[nodiscard]] constexpr bool is_status_code(std::string_view text) {
  return text.size() == 3 && text[0] >= '1' && text[0] <= '5' && text[1] >= '0' && text[1] <= '9' &&
         text[2] >= '0' && text[2] <= '9';
}

}  // namespace gwport::model
