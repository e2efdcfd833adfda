#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "description-lost",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "this text is lost: no documentation part is made of it",
    .explanation =
        "Imports make documentation of info, operations, parameters, bodies, responses and their "
        "headers, and models. Texts elsewhere have no place in the API, so an export does not show "
        "them.",
    .fix =
        "add a part to x-amazon-apigateway-documentation, where RESOURCE and AUTHORIZER have a "
        "place",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: documentation parts of imports, from an import with parts for plain texts",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "texts of tags, which have a rule of their own; imports with ignore=documentation, which "
        "lose every text"};

void check(const doc::Node& member, Visit& visit) { visit.report_first(kRule, member.key_span()); }

constexpr Trigger kTriggers[] = {{Object::kPathItem, "description", check},
                                 {Object::kPathItem, "summary", check},
                                 {Object::kSecurityScheme, "description", check},
                                 {Object::kServer, "description", check}};

}  // namespace

extern const LintRule kDescriptionLost{kRule, kTriggers};

}  // namespace gwport::lint
