#include "lint/members.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "documentation-member",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no member of x-amazon-apigateway-documentation here: it is dropped",
    .explanation =
        "The extension has version and documentationParts; a part has a location and properties.",
    .fix = "correct the name",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "developer guide, x-amazon-apigateway-documentation; what becomes of others is inferred",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "locations, of which the import speaks, and what the properties hold"};

constexpr std::string_view kExtension[] = {"version", "documentationParts", "createdDate"};
constexpr std::string_view kPart[] = {"location", "properties", "id"};

void check(const doc::Node& documentation, Visit& visit) {
  if (!documentation.is_object()) return;
  report_other_members(kRule, documentation, kExtension, visit);
  const doc::Node* parts = documentation.find("documentationParts");
  if (parts == nullptr || !parts->is_array()) return;
  for (const doc::Node& each : *parts) {
    if (each.is_object()) report_other_members(kRule, each, kPart, visit);
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "x-amazon-apigateway-documentation", check}};

}  // namespace

extern const LintRule kDocumentationMember{kRule, kTriggers};

}  // namespace gwport::lint
