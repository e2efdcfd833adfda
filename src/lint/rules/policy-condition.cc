#include <algorithm>
#include <charconv>
#include <string>

#include "diag/nearest.h"
#include "lint/integration.h"
#include "lint/policy.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "policy-condition",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "{0}",
    .explanation =
        "Conditions of policies name one of IAM's operators, a key, and values. An operator that "
        "does not exist, or an address that is none, makes the policy invalid.",
    .fix = "write the condition as the IAM user guide has it",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "IAM user guide, condition operators; what an import says of such a policy is not known",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "keys, and values except those of aws:SourceIp and aws:VpcSourceIp"};

constexpr std::string_view kOperators[] = {"StringEquals",
                                           "StringNotEquals",
                                           "StringEqualsIgnoreCase",
                                           "StringNotEqualsIgnoreCase",
                                           "StringLike",
                                           "StringNotLike",
                                           "NumericEquals",
                                           "NumericNotEquals",
                                           "NumericLessThan",
                                           "NumericLessThanEquals",
                                           "NumericGreaterThan",
                                           "NumericGreaterThanEquals",
                                           "DateEquals",
                                           "DateNotEquals",
                                           "DateLessThan",
                                           "DateLessThanEquals",
                                           "DateGreaterThan",
                                           "DateGreaterThanEquals",
                                           "Bool",
                                           "BinaryEquals",
                                           "IpAddress",
                                           "NotIpAddress",
                                           "ArnEquals",
                                           "ArnLike",
                                           "ArnNotEquals",
                                           "ArnNotLike",
                                           "Null"};

/// The operator without ForAllValues:, ForAnyValue: and IfExists.
std::string_view bare(std::string_view name) {
  for (const std::string_view set : {"ForAllValues:", "ForAnyValue:"}) {
    if (name.starts_with(set)) name.remove_prefix(set.size());
  }
  constexpr std::string_view kIfExists = "IfExists";
  if (name.ends_with(kIfExists)) name.remove_suffix(kIfExists.size());
  return name;
}

/// Whether the length of the network fits the kind of address, and the address has its characters.
bool is_network(std::string_view text) {
  const std::size_t slash = text.find('/');
  const std::string_view address = text.substr(0, slash);
  const bool six = address.find(':') != address.npos;
  const std::string_view allowed = six ? "0123456789abcdefABCDEF:." : "0123456789.";
  if (address.empty() || address.find_first_not_of(allowed) != address.npos) return false;
  if (!six && std::count(address.begin(), address.end(), '.') != 3) return false;
  if (slash == text.npos) return true;
  const std::string_view length = text.substr(slash + 1);
  int bits = -1;
  const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), bits);
  return error == std::errc{} && end == length.data() + length.size() && bits >= 0 &&
         bits <= (six ? 128 : 32);
}

void check_address(const doc::Node& address, Visit& visit) {
  const std::string_view text = address.text();
  if (!address.is_string() || text.find_first_of("{$") != text.npos || is_network(text)) return;
  visit.report(kRule, address.span(),
               {"'" + std::string(text) + "' is no address and no range of addresses"});
}

void check_operator(const doc::Node& condition, Visit& visit) {
  const std::string_view name = bare(condition.key());
  const bool known = std::any_of(std::begin(kOperators), std::end(kOperators),
                                 [&](std::string_view each) { return same_word(each, name); });
  if (!known && !name.starts_with("Fn::") && name.find('{') == name.npos) {
    const std::string_view meant = diag::nearest(name, kOperators);
    auto& finding = visit.report(kRule, condition.key_span(),
                                 {"'" + std::string(name) + "' is no operator of conditions"});
    if (!meant.empty()) finding.hint = "did you mean " + std::string(meant) + '?';
    return;
  }
  if (!name.ends_with("IpAddress")) return;
  for (const doc::Node& key : condition.members()) {
    if (!same_word(key.key(), "aws:SourceIp") && !same_word(key.key(), "aws:VpcSourceIp")) continue;
    if (!key.is_array()) check_address(key, visit);
    if (key.is_array()) {
      for (const doc::Node& each : key) check_address(each, visit);
    }
  }
}

void check_statement(const doc::Node& statement, Visit& visit) {
  const doc::Node* conditions = statement.find("Condition");
  if (conditions == nullptr || !conditions->is_object()) return;
  for (const doc::Node& each : conditions->members()) check_operator(each, visit);
}

constexpr Trigger kTriggers[] = {{Object::kPolicy, "", check_statements<check_statement>}};

}  // namespace

extern const LintRule kPolicyCondition{kRule, kTriggers};

}  // namespace gwport::lint
