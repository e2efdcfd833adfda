#include "check/uri.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "lambda-arn-mismatch",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kError,
    .text = "the function is in {0}, but the uri calls Lambda in {1}",
    .explanation =
        "The first Region of the uri is where the service calls Lambda, the second one is part of "
        "the name of the function. Lambda finds no function of another Region.",
    .fix = "write the same Region and partition twice",
    .evidence = diag::Evidence::kInferred,
    .source =
        "inferred: Lambda invokes functions of its own Region; developer guide, uri of Lambda "
        "integrations",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "Regions that are variables, accounts, and whether the function exists"};

bool is_fixed(std::string_view text) { return !text.empty() && text.find('{') == text.npos; }

void check(const doc::Node& integration, Visit& visit) {
  if (!calls_lambda(integration)) return;
  const std::string_view uri = text_of(integration, "uri");
  const auto caller = check::read_arn(uri);
  const std::size_t begin = uri.find("arn:", 4);
  if (!caller || begin == uri.npos) return;
  const auto function = check::read_arn(uri.substr(begin));
  if (!function || !is_fixed(caller->region) || !is_fixed(function->region)) return;
  const diag::Span place = integration.find("uri")->span();
  if (caller->region != function->region) {
    visit.report(kRule, place, {function->region, caller->region});
  } else if (caller->partition != function->partition) {
    visit.report(kRule, place, {function->partition, caller->partition});
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kLambdaArnMismatch{kRule, kTriggers};

}  // namespace gwport::lint
