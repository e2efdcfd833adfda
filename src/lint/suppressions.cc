#include "lint/suppressions.h"

#include <algorithm>

#include "diag/catalogue/config.h"
#include "lint/requests.h"

namespace gwport::lint {
namespace {

/// Whether gwport itself could not go on: ignoring that would hide that the rest was not looked at.
bool is_limit(const diag::Diagnostic& finding) {
  return finding.rule->speaker == diag::Speaker::kGwport &&
         finding.rule->outcome == diag::Outcome::kRefused;
}

}  // namespace

void suppress(const doc::Document& document, diag::Diagnostics& diagnostics, Unused unused) {
  Requests requests(document, diagnostics);
  if (requests.empty()) return;
  std::erase_if(diagnostics.list(), [&](const diag::Diagnostic& finding) {
    return !is_limit(finding) && requests.cover(finding.rule, finding.span.begin);
  });
  if (unused == Unused::kLeft) return;
  for (const Request& request : requests.unused()) {
    diagnostics.report(diag::rules::kSuppressionUnused, request.place, {request.rule->id});
  }
}

}  // namespace gwport::lint
