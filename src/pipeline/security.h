// How every method of a document will be protected after the import.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/rule.h"
#include "lint/security.h"
#include "pipeline/controls.h"
#include "pipeline/lint.h"
#include "report/finding.h"

namespace gwport::pipeline {

/// A method, and what it counts as that its protection is lost or weaker: empty where it is
/// neither, or where the user says that it is none of a fault.
struct SecuredMethod {
  lint::MethodSecurity security;
  report::Place place;
  std::optional<diag::Severity> severity;
};

/// The methods of one document.
struct SecuritySummary {
  std::string file;
  std::vector<SecuredMethod> methods;
  bool known = false;       ///< false: the service makes nothing of the document
  bool refused = false;     ///< the service refuses it for another reason
  bool has_policy = false;  ///< x-amazon-apigateway-policy, which says who may call
  diag::Severity fails_at = diag::Severity::kError;
};

/// Configuration and suppressions have their say about the severities.
[[nodiscard]] SecuritySummary summarize_security(LintResult result, const Controls& controls,
                                                 const InputControl& control);

/// Whether the file makes the run fail: some method's severity is bad enough, or the service
/// refuses the document.
[[nodiscard]] bool fails(const SecuritySummary& file);

/// A table for each file: method, path, protection, what the file wants; and a line of totals. With
/// errors only, other rows and the totals are left out (JSON has the totals all the same).
[[nodiscard]] std::string security_text(const std::vector<SecuritySummary>& files,
                                        bool errors_only = false);

/// {"methods": [{"file", "line", "column", "method", "path", "protection": [{"type", "name",
/// "scopes"}], "wanted": [{"name", "type", "kept"}], "openOnPurpose", "optional", "lost", "weaker",
/// "severity"}], "files": [{"file", "refused", "resourcePolicy"}], "summary": {"files", "methods",
/// "open", "lost", "weaker"}} and a line end. `type` of a protection is one of IAM, LAMBDA, COGNITO
/// and API_KEY; an empty list stands for none.
[[nodiscard]] std::string security_json(const std::vector<SecuritySummary>& files,
                                        bool errors_only = false);

}  // namespace gwport::pipeline
