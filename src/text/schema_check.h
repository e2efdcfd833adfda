// JSON Schema validation of small values, such as the configuration file.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "doc/node.h"

namespace gwport::text {

/// One way in which a value does not fit a schema.
struct SchemaFault {
  std::string pointer;  ///< of the value, from the root of the instance on
  std::string message;  ///< what the validator says, without the place
};

/// A JSON Schema of draft 4, compiled once. Schemas are our own constants: one that can't be
/// compiled throws std::runtime_error. They use no `pattern`, `patternProperties` and `format` (the
/// validator runs them on std::regex, which overflows the stack on long texts) and no `uniqueItems`
/// on lists of unbounded length (it compares all pairs).
class Schema {
 public:
  explicit Schema(std::string_view text);
  Schema(Schema&&) noexcept;
  Schema& operator=(Schema&&) noexcept;
  ~Schema();

  /// The faults of a value, by pointer. Of a fault and those that it causes further up only the
  /// innermost one is given. The value is copied for the validator: meant for small ones.
  [[nodiscard]] std::vector<SchemaFault> check(const doc::Node& instance) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace gwport::text
