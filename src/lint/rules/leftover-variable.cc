#include "doc/substitute.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "leftover-variable",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' was left behind by {1}: the service takes it as plain text",
    .explanation =
        "Imports resolve ${AWS::Region}, ${AWS::AccountId} and ${AWS::Partition}, and calls "
        "resolve ${stageVariables.X}. Any other variable stays in the API as it is.",
    .fix = "fill it in before the import; gwport takes values with --values",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, AWS variables for OpenAPI import",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "mapping templates, policies, descriptions, examples and patterns, where such text can be "
        "meant; what the import reports itself"};

struct Form {
  std::string_view begin;
  std::string_view writer;
};
constexpr Form kForms[] = {{"var.", "Terraform"},
                           {"local.", "Terraform"},
                           {"module.", "Terraform"},
                           {"data.", "Terraform"},
                           {"aws_", "Terraform"},
                           {"self:", "the Serverless Framework"},
                           {"opt:", "the Serverless Framework"},
                           {"ssm:", "the Serverless Framework"},
                           {"cf:", "the Serverless Framework"}};

/// Who writes variables of that form.
std::string_view writer_of(std::string_view name) {
  for (const Form& each : kForms) {
    if (name.starts_with(each.begin)) return each.writer;
  }
  return "a template";
}

void check(const doc::Node& node, Visit& visit) {
  std::string_view text = node.text();
  for (std::string_view name = doc::leftover_variable(text); !name.empty();
       name = doc::leftover_variable(text)) {
    if (!name.starts_with("AWS::")) {
      visit.report(kRule, node.span(), {name, writer_of(name)});
      return;
    }
    text.remove_prefix(static_cast<std::size_t>(name.data() - text.data()) + name.size());
  }
}

constexpr Trigger kTriggers[] = {{Object::kText, "", check}};

}  // namespace

extern const LintRule kLeftoverVariable{kRule, kTriggers};

}  // namespace gwport::lint
