// The single calls of a plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace gwport::emit {

/// An id that a call's answer gives.
struct DefinedId {
  std::string placeholder;  ///< stands for the id in the calls after it, as "${resources./pets}"
  std::string query;        ///< where the answer has it (JMESPath)
};

/// One call of the API.
struct Call {
  std::string operation;  ///< as in the API Reference: "CreateResource"
  /// The parameters as a JSON object, under the names of the SDKs. Strings can hold placeholders.
  std::string parameters;
  std::optional<DefinedId> defines;
};

/// Calls in an order that the service takes.
struct Plan {
  std::vector<Call> calls;
  /// What every placeholder begins with. No text of the API's own holds it.
  std::string placeholder_prefix;
};

}  // namespace gwport::emit
