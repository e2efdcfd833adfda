#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "leftover-undefined",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' looks like a value that a script did not have",
    .explanation =
        "Programs write such words where a value is missing. The import takes them as names.",
    .fix = "find out which value the generator missed",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: JavaScript and Python print missing values that way",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "places other than uris, ARNs and names of hosts"};

constexpr std::string_view kMissing[] = {"undefined", "[object Object]", "None", "null"};

bool stands_alone(std::string_view text, std::size_t begin, std::size_t size) {
  constexpr std::string_view kBetween = ":/.";
  const bool left = begin == 0 || kBetween.find(text[begin - 1]) != kBetween.npos;
  const std::size_t end = begin + size;
  return left && (end == text.size() || kBetween.find(text[end]) != kBetween.npos);
}

void check(const doc::Node& member, Visit& visit) {
  if (!member.is_string()) return;
  for (const std::string_view word : kMissing) {
    const std::size_t at = member.text().find(word);
    if (at != std::string_view::npos && stands_alone(member.text(), at, word.size())) {
      visit.report(kRule, member.span(), {word});
      return;
    }
  }
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "uri", check},
                                 {Object::kIntegration, "credentials", check},
                                 {Object::kIntegration, "connectionId", check},
                                 {Object::kAuthorizer, "authorizerUri", check},
                                 {Object::kAuthorizer, "authorizerCredentials", check}};

}  // namespace

extern const LintRule kLeftoverUndefined{kRule, kTriggers};

}  // namespace gwport::lint
