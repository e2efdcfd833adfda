#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "model-empty",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kInfo,
    .text = "the model says nothing: CreateModel refuses a schema without properties and items",
    .explanation =
        "\"Model schema must have at least 1 property or array items defined\" is recorded for the "
        "call that makes one model, with an empty schema; what an import answers is not known.",
    .fix = "write type: object",
    .evidence = diag::Evidence::kDocumented,
    .source = "recorded: CreateModel with an empty schema; with type: object alone it is taken",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "inline schemas, and models whose keywords allow everything"};

void check(const doc::Node& models, Visit& visit) {
  for (const doc::Node& each : models.members()) {
    if (!each.is_object() || each.size() != 0 || visit.was_reported(each.key_span())) continue;
    visit.report(kRule, each.key_span());
  }
}

constexpr Trigger kTriggers[] = {{Object::kModels, "", check}};

}  // namespace

extern const LintRule kModelEmpty{kRule, kTriggers};

}  // namespace gwport::lint
