#include "read/shared/responses.h"

namespace gwport::read {

std::vector<Response> read_responses(Context& context, const doc::Node& operation,
                                     std::string_view section, const ReadSchemas& read_schemas) {
  std::vector<Response> responses;
  const doc::Node* map = operation.find("responses");
  if (map == nullptr) return responses;
  for (const doc::Node& member : map->members()) {
    if (member.key().starts_with("x-")) continue;
    const doc::Node* object = follow(context, member, section);
    if (object == nullptr || !object->is_object()) continue;
    Response response{member.key(), {}, read_schemas(*object), member.name_span()};
    if (const doc::Node* headers = object->find("headers")) {
      for (const doc::Node& header : headers->members()) response.headers.push_back(header.key());
    }
    responses.push_back(std::move(response));
  }
  return responses;
}

}  // namespace gwport::read
