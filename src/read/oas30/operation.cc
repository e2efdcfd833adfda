#include "read/oas30/operation.h"

#include "read/oas30/content.h"
#include "read/shared/parameters.h"
#include "read/shared/responses.h"

namespace gwport::read::oas30 {

Operation read_operation(Context& context, const doc::Node& node,
                         const ParameterNodes& parameters) {
  Operation operation;
  for (const doc::Node* parameter : parameters) {
    if (const auto read = read_parameter(context, *parameter)) {
      operation.parameters.push_back(*read);
    }
  }
  if (const doc::Node* reference = node.find("requestBody")) {
    const doc::Node* body = follow(context, *reference, "/components/requestBodies");
    if (body != nullptr) operation.bodies = read_content(*body);
  }
  operation.responses = read_responses(context, node, "/components/responses", read_content);
  return operation;
}

}  // namespace gwport::read::oas30
