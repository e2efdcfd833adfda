// The grammar of mapping expressions: where a parameter of a request or response comes from.
// Source: developer guide, "API Gateway API request and response data mapping reference".
#pragma once

#include <string_view>

namespace gwport::check {

/// What an expression says.
struct Mapping {
  enum class Kind {
    kInvalid,
    kFree,       ///< needs nothing declared: 'fixed text', context.X, stageVariables.X, a body part
    kParameter,  ///< a parameter of the method: `place` and `name` say which
    kUnknown,    ///< holds a variable that nobody resolved
  };
  Kind kind = Kind::kInvalid;
  /// path, querystring, header, multivaluequerystring or multivalueheader; a view into the text.
  std::string_view place;
  std::string_view name;
};

/// A value of an integration's requestParameters or of a gateway response's responseParameters.
[[nodiscard]] Mapping read_request_mapping(std::string_view value);

/// A value of an integration response's responseParameters; never kParameter.
[[nodiscard]] Mapping read_response_mapping(std::string_view value);

/// `method.request.PLACE.NAME`, the key under which a Method declares a parameter.
/// kParameter or kInvalid.
[[nodiscard]] Mapping read_method_parameter(std::string_view key);

/// Whether this is `integration.request.PLACE.NAME`.
[[nodiscard]] bool is_integration_parameter(std::string_view key);

/// Whether this is `method.response.header.NAME`.
[[nodiscard]] bool is_response_header(std::string_view key);

/// Whether the name matches ^[a-zA-Z0-9:._$-]+$.
[[nodiscard]] bool is_parameter_name(std::string_view name);

/// Whether a text holds a variable: ${...} of any kind or {{...}}.
[[nodiscard]] bool has_variable(std::string_view text);

}  // namespace gwport::check
