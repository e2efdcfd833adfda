#include "read/swagger2/base_path.h"

#include "text/java_number.h"

namespace gwport::read::swagger2 {

std::string read_base_path(Context& context) {
  const doc::Node* base_path = context.root.find("basePath");
  if (base_path == nullptr || base_path->is_null()) return {};
  return text::java_text(*base_path);
}

}  // namespace gwport::read::swagger2
