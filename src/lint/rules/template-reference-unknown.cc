#include <algorithm>
#include <span>
#include <string>

#include "diag/nearest.h"
#include "lint/integration.h"
#include "lint/rule.h"
#include "lint/templates.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "template-reference-unknown",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "${0}.{1} is nothing that templates have",
    .explanation =
        "$input has body, json, params and path; $util has escapeJavaScript, parseJson, urlEncode, "
        "urlDecode, base64Encode and base64Decode; stage variables are $stageVariables.NAME. "
        "Velocity leaves what it does not know in the text as it is.",
    .fix = "use what the manual lists",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, mapping template and access logging variable reference",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "members of $context except for upper and lower case, and names that the template sets "
        "itself"};

constexpr std::string_view kInput[] = {"body", "json", "params", "path"};
constexpr std::string_view kUtil[] = {"escapeJavaScript", "parseJson",    "urlEncode",
                                      "urlDecode",        "base64Encode", "base64Decode"};
constexpr std::string_view kContext[] = {"accountId",
                                         "apiId",
                                         "authorizer",
                                         "awsEndpointRequestId",
                                         "deploymentId",
                                         "domainName",
                                         "domainPrefix",
                                         "error",
                                         "extendedRequestId",
                                         "httpMethod",
                                         "identity",
                                         "path",
                                         "protocol",
                                         "requestId",
                                         "requestOverride",
                                         "requestTime",
                                         "requestTimeEpoch",
                                         "resourceId",
                                         "resourcePath",
                                         "responseOverride",
                                         "stage",
                                         "isCanaryRequest",
                                         "wafResponseCode",
                                         "webaclArn"};

/// What was meant; empty when nothing is wrong with the reference, or nobody knows.
std::string_view meant_by(const Reference& reference, std::span<const std::string_view> known) {
  for (const std::string_view each : known) {
    if (each != reference.member && same_word(each, reference.member)) return each;
  }
  return {};
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_unknown(const Reference& reference) {
  if (reference.member.empty()) return false;
  if (reference.name == "input") return !is_one_of(reference.member, kInput);
  if (reference.name == "util") return !is_one_of(reference.member, kUtil);
  if (reference.name == "context") {
    return !is_one_of(reference.member, kContext) && !meant_by(reference, kContext).empty();
  }
  return reference.name == "stageVariable" || reference.name == "stagevariables";
}

std::string hint_for(const Reference& reference) {
  std::string_view meant;
  if (reference.name == "input") meant = diag::nearest(reference.member, kInput);
  if (reference.name == "util") meant = diag::nearest(reference.member, kUtil);
  if (reference.name == "context") meant = meant_by(reference, kContext);
  const bool stage = reference.name.starts_with("stage");
  if (stage) meant = reference.member;
  if (meant.empty()) return {};
  std::string hint = "did you mean $";
  hint += stage ? std::string_view("stageVariables") : reference.name;
  return ((hint += '.') += meant) += '?';
}

void check(const doc::Node& each, Visit& visit) {
  const std::string_view text = each.text();
  Reference reference;
  for (std::size_t at = 0; next_reference(text, at, reference);) {
    if (!is_unknown(reference)) continue;
    visit.report(kRule, each.key_span(), {reference.name, reference.member}).hint =
        hint_for(reference);
    return;
  }
}

}  // namespace

extern const LintRule kTemplateReferenceUnknown{kRule, kTemplateTriggers<check>};

}  // namespace gwport::lint
