#include "pipeline/security.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "diag/catalogue/text.h"
#include "doc/dialect.h"
#include "lint/rule.h"

namespace gwport::lint {
extern const LintRule kMethodLosesProtection;
extern const LintRule kProtectionWeaker;
}  // namespace gwport::lint

namespace gwport::pipeline {
namespace {

using diag::Severity;

/// What findings on protection count as, by their place.
using Severities = std::unordered_map<std::uint32_t, Severity>;

Severities severities_of(const diag::Diagnostics& diagnostics) {
  Severities severities;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    const bool wanted = each.rule == &lint::kMethodLosesProtection.rule ||
                        each.rule == &lint::kProtectionWeaker.rule;
    if (wanted) severities.emplace(each.span.begin, each.severity);
  }
  return severities;
}

/// What was found before and after the user had a say.
struct Findings {
  Severities all;
  Severities left;
};

std::optional<Severity> severity_of(const lint::MethodSecurity& method, const Findings& findings) {
  if (!method.lost && !method.weaker) return std::nullopt;
  const std::uint32_t place = method.asks.begin;
  const auto left = findings.left.find(place);
  if (left != findings.left.end()) return left->second;
  if (findings.all.contains(place)) return std::nullopt;
  return method.lost ? Severity::kError : Severity::kWarning;
}

bool is_unread(const diag::Diagnostics& diagnostics) {
  const auto& list = diagnostics.list();
  return std::any_of(list.begin(), list.end(), [](const diag::Diagnostic& each) {
    return each.rule == &diag::rules::kInvalidInput;
  });
}

}  // namespace

SecuritySummary summarize_security(LintResult result, const Controls& controls,
                                   const InputControl& control) {
  const doc::Document& document = result.validation.document;
  diag::Diagnostics& diagnostics = result.validation.diagnostics;
  const diag::Source& source = *document.source;
  SecuritySummary summary{.file = source.name(),
                          .known = result.state && !is_unread(diagnostics),
                          .refused = diagnostics.refused(),
                          .fails_at = control.fails_at};
  if (!summary.known) return summary;
  summary.has_policy = result.state->rest_api.policy.has_value();
  Findings findings{severities_of(diagnostics), {}};
  controls.apply(control, document, diagnostics);
  findings.left = severities_of(diagnostics);
  const doc::Dialect dialect = doc::dialect_of(*document.root).value_or(doc::Dialect::kOpenApi3);
  for (lint::MethodSecurity& each :
       lint::summarize_security({*document.root, dialect, source.text(), &*result.state})) {
    const report::Place place{each.span.known(), source.position(each.span.begin),
                              source.position(each.span.end)};
    const std::optional<Severity> severity = severity_of(each, findings);
    summary.methods.push_back({std::move(each), place, severity});
  }
  return summary;
}

bool fails(const SecuritySummary& file) {
  return !file.known || file.refused ||
         std::any_of(file.methods.begin(), file.methods.end(), [&](const SecuredMethod& each) {
           return each.severity && *each.severity <= file.fails_at;
         });
}

}  // namespace gwport::pipeline
