#include "read/oas30/content.h"

namespace gwport::read::oas30 {

std::vector<MediaSchema> read_content(const doc::Node& holder) {
  std::vector<MediaSchema> schemas;
  const doc::Node* content = holder.find("content");
  if (content == nullptr) return schemas;
  for (const doc::Node& media_type : content->members()) {
    const doc::Node* schema = media_type.find("schema");
    if (schema != nullptr && schema->is_object()) schemas.push_back({media_type.key(), schema});
  }
  return schemas;
}

}  // namespace gwport::read::oas30
