#include "lint/repeats.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_set>

#include "diag/catalogue/method.h"
#include "diag/catalogue/parse_issues.h"

namespace gwport::lint {
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

}  // namespace

void drop_repeats(diag::Diagnostics& diagnostics) {
  std::unordered_set<std::uint32_t> undeclared;  // places where the service misses a parameter
  for (const diag::Diagnostic& each : diagnostics.list()) {
    if (each.rule == &rules::kUndeclaredPathParameter) undeclared.insert(each.span.begin);
  }
  std::unordered_set<std::uint64_t> seen;
  std::erase_if(diagnostics.list(), [&](const diag::Diagnostic& each) {
    if (!each.span.known()) return false;
    const bool added = each.rule == &rules::kPathParameterAdded;
    if (added && undeclared.contains(each.span.begin)) return true;
    return !seen.insert(hash_of(each)).second;
  });
}

}  // namespace gwport::lint
