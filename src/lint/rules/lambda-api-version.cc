#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{.id = "lambda-api-version",
                           .outcome = diag::Outcome::kAccepted,
                           .severity = diag::Severity::kWarning,
                           .text = "Lambda's API for functions has the version 2015-03-31, not {0}",
                           .explanation =
                               "The uri of a Lambda integration names the Invoke call by path and "
                               "version, and there is only this version.",
                           .fix = "write path/2015-03-31/functions/",
                           .evidence = diag::Evidence::kDocumented,
                           .source = "developer guide, uri of Lambda integrations",
                           .speaker = diag::Speaker::kGwport,
                           .unchecked = "the streaming call, which has a version of its own"};

void check(const doc::Node& integration, Visit& visit) {
  const doc::Node* uri = integration.find("uri");
  if (uri == nullptr || !calls_lambda(integration) ||
      uri->text().find("streaming") != std::string_view::npos)
    return;
  constexpr std::string_view kPath = ":path/";
  const std::string_view text = uri->text();
  const std::size_t begin = text.find(kPath) + kPath.size();
  const std::size_t end = text.find("/functions/", begin);
  if (end == text.npos) return;
  const std::string_view version = text.substr(begin, end - begin);
  if (version != "2015-03-31" && version.find('{') == version.npos)
    visit.report(kRule, uri->span(), {version});
}

constexpr Trigger kTriggers[] = {{Object::kIntegration, "", check}};

}  // namespace

extern const LintRule kLambdaApiVersion{kRule, kTriggers};

}  // namespace gwport::lint
