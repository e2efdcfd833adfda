#include "model/location_text.h"

namespace gwport::model {

std::string location_text(std::string_view type, std::string_view method, std::string_view path,
                          std::string_view status_code, std::string_view name) {
  std::string text(type);
  for (const std::string_view field : {method, path, status_code, name}) {
    if (field.empty()) continue;
    text += ' ';
    text += field;
  }
  return text;
}

std::string location_text(const DocumentationPartLocation& location) {
  const auto view = [](const std::optional<std::string>& field) {
    return field ? std::string_view(*field) : std::string_view();
  };
  return location_text(location.type, view(location.method), view(location.path),
                       view(location.status_code), view(location.name));
}

}  // namespace gwport::model
