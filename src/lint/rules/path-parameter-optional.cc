#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "path-parameter-optional",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "a path parameter can't be left out: it is always required",
    .explanation =
        "Without the segment the request is one for another resource, which answers 403 where "
        "there is none. The specification wants required: true.",
    .fix = "write required: true, and a path of its own for requests without the segment",
    .evidence = diag::Evidence::kDocumented,
    .source = "OpenAPI specification 2.0 and 3.0, Parameter Object",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "path parameters without `required`, which the service takes for required"};

void check(const doc::Node& parameter, Visit& visit) {
  const doc::Node* required = parameter.find("required");
  if (required == nullptr || text_of(parameter, "in") != "path") return;
  if (required->text() == "false") visit.report(kRule, required->name_span());
}

constexpr Trigger kTriggers[] = {{Object::kParameter, "", check}};

}  // namespace

extern const LintRule kPathParameterOptional{kRule, kTriggers};

}  // namespace gwport::lint
