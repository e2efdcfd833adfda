#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "auth-extension-overruled",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "{0} has no effect here: the method is protected as its `security` says",
    .explanation =
        "x-amazon-apigateway-auth does not work together with an authorizer in the security "
        "schemes, nor does it take away what `security` of the same operation asks for. A method "
        "has one kind of authorization.",
    .fix =
        "for IAM name a scheme with x-amazon-apigateway-authtype: awsSigv4 in `security`; for an "
        "open method write security: []",
    .evidence = diag::Evidence::kReported,
    .source = "reported: aws-pdk#117, for AWS_IAM; inferred for NONE",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "authorizers that come from `security` of the root, which the operation's own word "
        "replaces; API keys, which NONE leaves in force"};

void check(const doc::Node& auth, Visit& visit) {
  const model::Method* method = visit.method();
  const std::string_view type = text_of(auth, "type");
  if (method == nullptr || (!same_word(type, "AWS_IAM") && !same_word(type, "NONE"))) return;
  if (!same_word(type, method->authorization_type)) visit.report(kRule, auth.key_span(), {type});
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "x-amazon-apigateway-auth", check}};

}  // namespace

extern const LintRule kAuthExtensionOverruled{kRule, kTriggers};

}  // namespace gwport::lint
