#include "doc/pointer.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "reference-dangling",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "there is nothing at '{0}'",
    .explanation =
        "The import only takes the name of a response header, so it says nothing of a reference "
        "that leads nowhere. Other tools refuse the document.",
    .fix = "correct the reference",
    .evidence = diag::Evidence::kInferred,
    .source = "OpenAPI specification 3.0, Reference Object; inferred: swagger-parser 2.0.17",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "references of schemas, parameters, responses and bodies, of which the import speaks, "
        "those of examples and links, and other documents"};

void check(const doc::Node& reference, Visit& visit) {
  if (!reference.is_string() || !reference.text().starts_with("#/")) return;
  if (doc::resolve_pointer(visit.root, reference.text().substr(1)) != nullptr) return;
  if (!visit.was_reported(reference.span()))
    visit.report(kRule, reference.span(), {reference.text()});
}

constexpr Trigger kTriggers[] = {{Object::kHeader, "$ref", check}};

}  // namespace

extern const LintRule kReferenceDangling{kRule, kTriggers};

}  // namespace gwport::lint
