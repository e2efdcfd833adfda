// x-amazon-apigateway-auth: NONE or AWS_IAM for one method.
// Operation, both versions. Source: developer guide, x-amazon-apigateway-auth.
#include "extensions/api.h"
#include "extensions/values.h"

namespace gwport::extensions {

std::optional<std::string> read_auth(const doc::Node& operation, diag::Diagnostics&) {
  const doc::Node* auth = operation.find("x-amazon-apigateway-auth");
  if (auth == nullptr) return std::nullopt;
  const std::string type = upper_case(text_of(auth->find("type")).value_or(""));
  if (type != "NONE" && type != "AWS_IAM") return std::nullopt;
  return type;
}

}  // namespace gwport::extensions
