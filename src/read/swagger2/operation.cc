#include "read/swagger2/operation.h"

#include "read/shared/parameters.h"
#include "read/shared/responses.h"
#include "read/swagger2/media_types.h"

namespace gwport::read::swagger2 {
namespace {

using MediaTypes = std::vector<std::string_view>;

/// What an entry of a map costs beside its text, in bytes.
constexpr std::uint64_t kEntryCost = 64;

std::vector<MediaSchema> schema_for_each(Context& context, const doc::Node& holder,
                                         const MediaTypes& media_types) {
  std::vector<MediaSchema> schemas;
  const doc::Node* schema = holder.find("schema");
  if (schema == nullptr || !schema->is_object()) return schemas;
  std::uint64_t cost = 0;
  if (media_types.size() > 1) {
    for (const std::string_view media_type : media_types) cost += media_type.size() + kEntryCost;
  }
  if (!spend(context, cost, schema->span())) return schemas;
  for_each_media_type(media_types, [&](std::string_view type) {
    schemas.push_back({type, schema});
  });
  return schemas;
}

}  // namespace

Operation read_operation(Context& context, const doc::Node& node,
                         const ParameterNodes& parameters) {
  Operation operation;
  operation.produces = read_media_types(context, node, "produces");
  const MediaTypes consumes = read_media_types(context, node, "consumes");
  for (const doc::Node* parameter : parameters) {
    const std::string_view place = place_of(*parameter);
    if (place == "body") {
      const auto bodies = schema_for_each(context, *parameter, consumes);
      operation.bodies.insert(operation.bodies.end(), bodies.begin(), bodies.end());
    } else if (const auto read = read_parameter(context, *parameter)) {
      operation.parameters.push_back(*read);
    }
  }
  operation.responses = read_responses(context, node, "/responses", [&](const doc::Node& response) {
    return schema_for_each(context, response, operation.produces);
  });
  return operation;
}

}  // namespace gwport::read::swagger2
