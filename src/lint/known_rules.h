// Every rule that a finding can be of, by id.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"

namespace gwport::lint {

/// The catalogue of the service and of reading (diag::catalogue()), then lint's rules.
[[nodiscard]] const std::vector<const diag::Rule*>& all_rules();

/// The rule of that id, or null. Constant time.
[[nodiscard]] const diag::Rule* find_rule(std::string_view id);

/// All ids.
[[nodiscard]] std::vector<std::string_view> rule_ids();

/// The rules that a command asks. Of others it can't be said that they find nothing.
struct Asked {
  bool service = false;        ///< those of an import
  bool specification = false;  ///< those of OpenAPI and Swagger
  bool advice = false;         ///< lint's own

  [[nodiscard]] bool about(const diag::Rule& rule) const;
};

/// Looks rules up and says in a finding's hint which one was probably meant. Only for the first
/// hundred: a look at every rule is dear, and a file may have a million mistakes.
class RuleLookUp {
 public:
  explicit RuleLookUp(diag::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Null after a finding of `unknown` at the span.
  const diag::Rule* find(std::string_view id, diag::Span span, const diag::Rule& unknown);

 private:
  diag::Diagnostics& diagnostics_;
  std::size_t proposals_ = 0;
};

}  // namespace gwport::lint
