// What the nodes of an OpenAPI document are: the kinds of objects that rules are called for.
#pragma once

#include <cstdint>
#include <string_view>

#include "doc/dialect.h"

namespace gwport::lint {

/// An object, list or map of the specification or of an extension. What is none of them (examples,
/// defaults, enums, unknown extensions) is not walked.
enum class Object : std::uint8_t {
  kNone,
  kRoot,
  kInfo,
  kServers,
  kServer,
  kTags,
  kTag,
  kPaths,
  kPathItem,
  kOperation,  ///< also x-amazon-apigateway-any-method
  kParameters,
  kParameter,
  kRequestBody,
  kContent,
  kMediaType,
  kResponses,  ///< of an operation: by status code
  kResponse,
  kHeaders,
  kHeader,
  kModels,  ///< definitions or components.schemas: named schemas
  kSchema,  ///< of a model or a body; not that of a parameter or header
  kProperties,
  kSchemas,  ///< a list: allOf, anyOf, oneOf
  kComponents,
  kNamedResponses,
  kNamedParameters,
  kNamedBodies,
  kSecuritySchemes,
  kSecurityScheme,
  kAuthorizer,
  kSecurity,  ///< a list of requirements
  kIntegration,
  kIntegrationResponses,
  kIntegrationResponse,
  kGatewayResponses,
  kGatewayResponse,
  kPolicy,
  kText,      ///< a text anywhere, see lint/texts.h
  kAnything,  ///< an object anywhere, see lint/texts.h
};
inline constexpr std::size_t kObjects = 48;  ///< more than there are kinds

/// What a member of that name is; an empty name: an element, or a member that has no name of its
/// own. kNone: not walked.
struct Step {
  Object from;
  std::string_view key;
  Object to;
  bool swagger2 = true;  ///< whether Swagger 2.0 has it there
  bool openapi3 = true;
};

/// All steps from the root of a document.
[[nodiscard]] const Step* begin_steps();
[[nodiscard]] const Step* end_steps();

}  // namespace gwport::lint
