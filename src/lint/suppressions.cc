#include "lint/suppressions.h"

#include <algorithm>

#include "diag/catalogue/config.h"
#include "lint/requests.h"

namespace gwport::lint {
void suppress(const doc::Document& document, diag::Diagnostics& diagnostics, const Asked& asked) {
  Requests requests(document, diagnostics);
  if (requests.empty()) return;
  std::erase_if(diagnostics.list(), [&](const diag::Diagnostic& finding) {
    return requests.cover(finding.rule, finding.span.begin);
  });
  for (const Request& request : requests.unused()) {
    if (!asked.about(*request.rule)) continue;
    diagnostics.report(diag::rules::kSuppressionUnused, request.place, {request.rule->id});
  }
}

}  // namespace gwport::lint
