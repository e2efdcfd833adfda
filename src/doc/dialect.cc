#include "doc/dialect.h"

namespace gwport::doc {

std::optional<Dialect> dialect_of(const Node& root) {
  const Node* const openapi = root.find("openapi");
  if (openapi != nullptr && openapi->text().starts_with("3.0")) return Dialect::kOpenApi3;
  if (root.find("swagger") != nullptr) return Dialect::kSwagger2;
  return std::nullopt;
}

std::optional<Dialect> family_of(const Node& root) {
  if (const auto dialect = dialect_of(root)) return dialect;
  const Node* const openapi = root.find("openapi");
  if (openapi != nullptr && openapi->text().starts_with("3.")) return Dialect::kOpenApi3;
  return std::nullopt;
}

}  // namespace gwport::doc
