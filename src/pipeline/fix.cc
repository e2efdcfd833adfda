#include "pipeline/fix.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "diag/catalogue/text.h"
#include "lint/fix/fix.h"

namespace gwport::pipeline {
namespace {

/// Fixes that meet are few, and each round makes some: this only ends what nobody thought of.
constexpr int kMostRounds = 50;

using Counts = std::unordered_map<std::string_view, std::size_t>;

Counts counts_of(const LintResult& result) {
  Counts counts;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    ++counts[each.rule->id];
  }
  return counts;
}

/// Whether the service reads the document now and did not before: then it has more to say.
bool became_readable(const Counts& before, const Counts& after) {
  const std::string_view id = diag::rules::kInvalidInput.id;
  return before.contains(id) && !after.contains(id);
}

/// How much there is to say: a finding may stand for several faults of one kind.
std::size_t places_of(const LintResult& result) {
  std::size_t places = 0;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    places += 1 + each.related.size();
  }
  return places;
}

/// Less to say, and no kind of finding more often than before.
bool is_better(const LintResult& before, const LintResult& after) {
  const Counts old = counts_of(before);
  const Counts now = counts_of(after);
  if (after.validation.document.root == nullptr) return false;
  if (became_readable(old, now)) return true;
  const bool none_more = std::all_of(now.begin(), now.end(), [&](const auto& entry) {
    const auto found = old.find(entry.first);
    return found != old.end() && entry.second <= found->second;
  });
  return none_more && places_of(after) < places_of(before);
}

LintResult lint_text(const std::string& name, std::string text, const ImportOptions& options) {
  return lint(std::make_unique<diag::Source>(name, std::move(text)), options);
}

/// The rules that have a fix in this result.
std::vector<std::string_view> fixable(const LintResult& result) {
  std::vector<std::string_view> rules;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    const std::string_view id = each.rule->id;
    if (each.fix != nullptr && std::find(rules.begin(), rules.end(), id) == rules.end()) {
      rules.push_back(id);
    }
  }
  return rules;
}

class Rounds {
 public:
  Rounds(const std::string& name, std::string text, const ImportOptions& options)
      : name_(name), options_(options) {
    result_.lint = lint_text(name_, text, options_);
    result_.text = std::move(text);
  }

  FixResult run() {
    for (int round = 0; round < kMostRounds; ++round) {
      if (!all_at_once() && !rule_by_rule()) break;
    }
    return std::move(result_);
  }

 private:
  bool all_at_once() { return attempt({}); }

  /// When all together make nothing better, the fixes of one rule may.
  bool rule_by_rule() {
    const std::vector<std::string_view> rules = fixable(result_.lint);
    if (rules.size() < 2) return false;
    for (const std::string_view wanted : rules) {
      std::vector<std::string_view> others = rules;
      std::erase(others, wanted);
      if (attempt(others)) return true;
    }
    return false;
  }

  bool attempt(const std::vector<std::string_view>& left_out) {
    const auto fixes = lint::choose_fixes(result_.lint.validation.diagnostics, left_out);
    if (fixes.empty()) return false;
    std::string text = lint::apply_fixes(result_.text, fixes);
    LintResult after = lint_text(name_, text, options_);
    if (!is_better(result_.lint, after)) return false;
    for (const diag::Fix* fix : fixes) result_.done.push_back(fix->title);
    result_.lint = std::move(after);
    result_.text = std::move(text);
    return true;
  }

  const std::string& name_;
  const ImportOptions& options_;
  FixResult result_;
};

}  // namespace

FixResult fix(const std::string& name, std::string text, const ImportOptions& options) {
  return Rounds(name, std::move(text), options).run();
}

}  // namespace gwport::pipeline
