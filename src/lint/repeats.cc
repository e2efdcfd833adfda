#include "lint/repeats.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <unordered_set>

#include "diag/catalogue/method.h"
#include "diag/catalogue/parse_issues.h"
#include "doc/pointer.h"
#include "lint/rule.h"

namespace gwport::lint {
extern const LintRule kOpenapi31Construct;

namespace {

namespace rules = diag::rules;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
  hash = (hash ^ more) * 0x9E3779B97F4A7C15ULL;
  return hash ^ hash >> 32;
}

std::uint64_t hash_of(const diag::Diagnostic& finding) {
  std::uint64_t hash = reinterpret_cast<std::uintptr_t>(finding.rule);
  hash = mixed(hash, finding.span.begin);
  hash = mixed(hash, finding.span.end);
  return mixed(hash, std::hash<std::string_view>{}(finding.message));
}

using Places = std::unordered_set<std::uint32_t>;

/// Where the findings of some rules begin.
Places places_of(std::initializer_list<const diag::Rule*> rules,
                 const diag::Diagnostics& diagnostics) {
  Places places;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    if (std::find(rules.begin(), rules.end(), each.rule) != rules.end())
      places.insert(each.span.begin);
  }
  return places;
}

/// Where the key of the member begins that a message of the parser is about; 0 for others.
std::uint32_t key_of_issue(const doc::Node& root, const diag::Diagnostic& finding) {
  if (!finding.rule->id.starts_with("parse-issue-")) return 0;
  const doc::Node* node = doc::node_at(root, finding.span);
  return node == nullptr ? 0 : node->key_span().begin;
}

/// Whether the parser has said why a parameter is dropped: it has no `in` or name, or a wrong `in`.
bool is_explained(const doc::Node& root, const diag::Diagnostic& finding, const Places& issues) {
  if (finding.rule != &rules::kParameterDropped && finding.rule != &rules::kParameterWithoutName)
    return false;
  if (issues.empty()) return false;
  if (issues.contains(finding.span.begin)) return true;
  const doc::Node* parameter = doc::node_at(root, finding.span);
  const doc::Node* place = parameter == nullptr ? nullptr : parameter->find("in");
  return place != nullptr && issues.contains(place->span().begin);
}

}  // namespace

void drop_repeats(const doc::Node& root, diag::Diagnostics& diagnostics) {
  const Places undeclared = places_of({&rules::kUndeclaredPathParameter}, diagnostics);
  const Places constructs = places_of({&kOpenapi31Construct.rule}, diagnostics);
  const Places issues = places_of({&rules::kWrongType, &rules::kMissingMember}, diagnostics);
  std::unordered_set<std::uint64_t> seen;
  std::erase_if(diagnostics.list(), [&](const diag::Diagnostic& each) {
    if (!each.span.known()) return false;
    const bool added = each.rule == &rules::kPathParameterAdded;
    if (added && undeclared.contains(each.span.begin)) return true;
    if (is_explained(root, each, issues)) return true;
    if (!constructs.empty() && constructs.contains(key_of_issue(root, each))) return true;
    return !seen.insert(hash_of(each)).second;
  });
}

}  // namespace gwport::lint
