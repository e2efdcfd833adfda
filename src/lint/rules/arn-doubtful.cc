#include "check/uri.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "arn-doubtful",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no {1} of an ARN: {2}",
    .explanation =
        "ARNs are arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE. An account loses its leading "
        "zeros where YAML or a script takes it for a number.",
    .fix = "correct the ARN; write accounts as texts",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "AWS reference, format of ARNs; reported: bustle/shep#260, an account that lost its "
        "leading zero",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "ARNs in policies and templates, parts that are variables, and whether the Region, the "
        "account and the resource exist"};

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

bool is_region(std::string_view text) {
  return text.find('-') != text.npos && is_digits(text.substr(text.rfind('-') + 1));
}

bool is_fixed(std::string_view text) {
  return !text.empty() && text.find_first_of("{}$*") == text.npos;
}

struct Fault {
  std::string_view text;
  std::string_view reason;  ///< empty: none
};

Fault region_fault(const check::Arn& arn) {
  if (arn.service == "iam")
    return is_fixed(arn.region) ? Fault{arn.region, "roles have none"} : Fault{};
  if (arn.region.empty()) {
    const bool regional = arn.service == "apigateway" || arn.service == "lambda";
    return regional ? Fault{arn.region, "it is left out"} : Fault{};
  }
  if (!is_fixed(arn.region)) return {};
  if (!is_region(arn.region)) return {arn.region, "one ends in a number"};
  constexpr std::string_view kPool = "userpool/";
  const std::string_view pool =
      arn.resource.starts_with(kPool) ? arn.resource.substr(kPool.size()) : std::string_view{};
  const std::string_view home = pool.substr(0, pool.find('_'));
  const bool elsewhere = is_fixed(home) && is_region(home) && home != arn.region;
  return elsewhere ? Fault{arn.region, "the pool is of another one"} : Fault{};
}

/// Every "arn:" of the text: the uri of a function holds a second one.
void check(const doc::Node& node, Visit& visit) {
  const std::string_view text = node.text();
  for (std::size_t at = text.find("arn:aws"); at != text.npos; at = text.find("arn:aws", at + 4)) {
    const auto arn = check::read_arn(text.substr(at));
    if (!arn) continue;
    if (is_digits(arn->account) && arn->account.size() != 12) {
      return void(visit.report(kRule, node.span(), {arn->account, "account", "it has 12 digits"}));
    }
    if (arn->service == "iam" && arn->account.empty()) {
      return void(visit.report(kRule, node.span(), {arn->account, "account", "it is left out"}));
    }
    const Fault fault = region_fault(*arn);
    if (!fault.reason.empty()) {
      return void(visit.report(kRule, node.span(), {fault.text, "Region", fault.reason}));
    }
  }
}

void check_list(const doc::Node& list, Visit& visit) {
  for (const doc::Node& each : list) check(each, visit);
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "uri", check},
                                 {Object::kIntegration, "credentials", check},
                                 {Object::kAuthorizer, "authorizerUri", check},
                                 {Object::kAuthorizer, "authorizerCredentials", check},
                                 {Object::kAuthorizer, "providerARNs", check_list}};

}  // namespace

extern const LintRule kArnDoubtful{kRule, kTriggers};

}  // namespace gwport::lint
