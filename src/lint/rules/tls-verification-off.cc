#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "tls-verification-off",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "certificates of the backend are not verified: anybody on the way can answer for it",
    .explanation =
        "insecureSkipVerification takes any certificate that names a host, expired and self-signed "
        "ones too.",
    .fix = "remove insecureSkipVerification, or use a certificate of a public authority",
    .evidence = diag::Evidence::kDocumented,
    .source = "API Reference, TlsConfig: not recommended",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "private integrations, where it may be the only way"};

void check(const doc::Node& tls, Visit& visit) {
  const doc::Node* skip = tls.find("insecureSkipVerification");
  if (skip != nullptr && skip->text() == "true") visit.report(kRule, skip->key_span());
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "tlsConfig", check}};

}  // namespace

extern const LintRule kTlsVerificationOff{kRule, kTriggers};

}  // namespace gwport::lint
