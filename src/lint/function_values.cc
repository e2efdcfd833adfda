#include "lint/function_values.h"

#include "diag/catalogue/extension.h"
#include "doc/pointer.h"
#include "lint/rule.h"

namespace gwport::lint {

extern const LintRule kLeftoverFunction;

namespace {

/// The function that the value at this place is, or empty.
std::string_view function_at(const doc::Node& root, diag::Span span) {
  const doc::Node* node = doc::node_at(root, span);
  if (node == nullptr || !node->is_object() || node->size() != 1) return {};
  const doc::Node& member = *node->begin();
  const bool function =
      member.key().starts_with("Fn::") || (member.key() == "Ref" && member.is_string());
  return function ? member.key() : std::string_view{};
}

}  // namespace

void take_functions(const Subject& subject, diag::Diagnostics& diagnostics) {
  const diag::Rule& rule = kLeftoverFunction.rule;
  for (diag::Diagnostic& each : diagnostics.list()) {
    if (each.rule != &diag::rules::kMalformedIntegration) continue;
    const std::string_view name = function_at(subject.root, each.span);
    if (name.empty()) continue;
    std::string message = diag::fill(rule.text, {name});
    message += ". A file that is imported as it is ends there: ";
    message += each.message;
    each.message = std::move(message);
    each.rule = &rule;
    each.severity = diag::Severity::kError;
    each.unsaid = false;
  }
}

}  // namespace gwport::lint
