// How every method of a document will be protected after the import.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "lint/security.h"
#include "pipeline/lint.h"
#include "report/finding.h"

namespace gwport::pipeline {

/// The methods of one document.
struct SecuritySummary {
  std::string file;
  std::vector<lint::MethodSecurity> methods;
  std::vector<report::Place> places;  ///< of each method: what asks for the protection
  bool known = false;                 ///< false: the service makes nothing of the document
};

[[nodiscard]] SecuritySummary summarize_security(const LintResult& result);

/// Number of methods that lose the protection that the file asks for.
[[nodiscard]] std::size_t count_lost(const std::vector<SecuritySummary>& files);

/// A table for each file: method, path, protection, what the file wants; and a line of totals.
[[nodiscard]] std::string security_text(const std::vector<SecuritySummary>& files);

/// {"methods": [{"file", "line", "column", "method", "path", "protection": [{"type", "name",
/// "scopes"}], "wanted": [{"name", "type"}], "openOnPurpose", "lost", "severity"}], "summary":
/// {"files", "methods", "open", "lost"}} and a line end. `type` of a protection is one of IAM,
/// LAMBDA, COGNITO and API_KEY; an empty list stands for none. `severity` is there, as "error", for
/// lost ones.
[[nodiscard]] std::string security_json(const std::vector<SecuritySummary>& files);

}  // namespace gwport::pipeline
