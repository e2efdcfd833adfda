#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "media-type-malformed",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no media type: there is no slash",
    .explanation =
        "consumes and produces list media types such as application/json. They are the keys of the "
        "models of requests and responses.",
    .fix = "write the media type, such as application/json",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "OpenAPI specification 2.0, consumes and produces: mime types as of RFC 6838; reported: "
        "misspelt media types are refused",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "types with a slash, which the import checks where models use them"};

void check(const doc::Node& list, Visit& visit) {
  for (const doc::Node& each : list) {
    const std::string_view type = each.text();
    if (!each.is_string() || type.find_first_of("/{") != type.npos) continue;
    if (!visit.was_reported(each.span())) visit.report(kRule, each.span(), {type});
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "consumes", check},
                                 {Object::kRoot, "produces", check},
                                 {Object::kOperation, "consumes", check},
                                 {Object::kOperation, "produces", check}};

}  // namespace

extern const LintRule kMediaTypeMalformed{kRule, kTriggers};

}  // namespace gwport::lint
