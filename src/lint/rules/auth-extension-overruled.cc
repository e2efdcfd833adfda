#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "auth-extension-overruled",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "AWS_IAM has no effect here: the method gets the authorizer of `security`",
    .explanation =
        "x-amazon-apigateway-auth does not work together with an authorizer in the security "
        "schemes. A method has one kind of authorization.",
    .fix = "declare a scheme with x-amazon-apigateway-authtype: awsSigv4 and name it in `security`",
    .evidence = diag::Evidence::kReported,
    .source = "reported: aws-pdk#117",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "authorizers that come from `security` of the root"};

void check(const doc::Node& auth, Visit& visit) {
  const model::Method* method = visit.method();
  if (method == nullptr || !same_word(text_of(auth, "type"), "AWS_IAM")) return;
  if (method->authorization_type != "AWS_IAM") visit.report(kRule, auth.key_span());
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "x-amazon-apigateway-auth", check}};

}  // namespace

extern const LintRule kAuthExtensionOverruled{kRule, kTriggers};

}  // namespace gwport::lint
