#include <string>
#include <unordered_map>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "header-case-collision",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' and '{1}' are one header to clients, but two parameters of the method",
    .explanation =
        "HTTP compares names of headers in any case, API Gateway as they are written. Which of the "
        "two a request fills depends on the spelling that the client sends.",
    .fix = "declare the header once",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, known issues: names of headers are case-sensitive",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "headers that the path item declares"};

void check(const doc::Node& parameters, Visit& visit) {
  const model::Method* method = visit.method();
  constexpr std::string_view kHeader = "method.request.header.";
  if (method == nullptr || method->request_parameters.size() < 2) return;
  std::unordered_map<std::string, std::string_view> seen;
  for (const auto& [key, required] : method->request_parameters) {
    if (!key.starts_with(kHeader)) continue;
    const std::string_view name = std::string_view(key).substr(kHeader.size());
    std::string small(name);
    for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto [first, added] = seen.try_emplace(small, name);
    if (!added) visit.report(kRule, parameters.key_span(), {first->second, name});
  }
}

constexpr Trigger kTriggers[] = {{Object::kOperation, "parameters", check}};

}  // namespace

extern const LintRule kHeaderCaseCollision{kRule, kTriggers};

}  // namespace gwport::lint
