#include <string>
#include <unordered_set>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "operation-id-repeated",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "there is an operationId '{0}' already",
    .explanation =
        "Operation ids are unique in a document. The import makes two methods of the same "
        "operation name; SDKs that are generated have one function for them.",
    .fix = "give the operation an id of its own",
    .evidence = diag::Evidence::kDocumented,
    .source = "OpenAPI specification 2.0, Operation Object",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "OpenAPI 3.0, where the import reports it"};

void check(const doc::Node& paths, Visit& visit) {
  if (visit.dialect != doc::Dialect::kSwagger2) return;
  std::unordered_set<std::string_view> seen;
  for (const doc::Node& item : paths.members()) {
    for (const doc::Node& operation : item.members()) {
      const doc::Node* id = operation.find("operationId");
      if (id == nullptr || !id->is_string() || id->text().empty()) continue;
      if (!seen.insert(id->text()).second) visit.report(kRule, id->span(), {id->text()});
    }
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "paths", check}};

}  // namespace

extern const LintRule kOperationIdRepeated{kRule, kTriggers};

}  // namespace gwport::lint
