#include "read/swagger2/media_types.h"

namespace gwport::read::swagger2 {

std::vector<std::string_view> read_media_types(Context& context, const doc::Node& operation,
                                               std::string_view key) {
  const doc::Node* list = operation.find(key);
  const bool own = list != nullptr && list->is_array();
  if (!own) list = context.root.find(key);
  std::vector<std::string_view> media_types;
  if (list == nullptr || !list->is_array()) return media_types;
  const std::uint64_t cost = own ? 0 : list->span().end - list->span().begin;
  if (!spend(context, cost, operation.name_span())) return media_types;
  for (const doc::Node& element : *list) {
    if (element.is_string()) media_types.push_back(element.text());
  }
  return media_types;
}

}  // namespace gwport::read::swagger2
