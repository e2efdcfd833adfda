// x-amazon-apigateway-auth: NONE or AWS_IAM for one method.
// Operation, both versions. Source: developer guide, x-amazon-apigateway-auth.
#include "diag/catalogue/extension.h"
#include "extensions/api.h"
#include "extensions/values.h"

namespace gwport::extensions {

std::optional<std::string> read_auth(const doc::Node& operation, diag::Diagnostics& diagnostics) {
  const doc::Node* auth = operation.find("x-amazon-apigateway-auth");
  const doc::Node* type = auth != nullptr ? auth->find("type") : nullptr;
  if (type == nullptr || !type->is_string()) return std::nullopt;
  std::string name = upper_case(type->text());
  if (name == "NONE" || name == "AWS_IAM") return name;
  diagnostics.report(diag::rules::kExtensionShape, type->span(), {"'type'", "NONE or AWS_IAM"});
  return std::nullopt;
}

}  // namespace gwport::extensions
