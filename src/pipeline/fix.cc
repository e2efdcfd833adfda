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

/// The rules of findings that have a fix.
std::vector<std::string_view> fixable(const diag::Diagnostics& diagnostics) {
  std::vector<std::string_view> rules;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    const std::string_view id = each.rule->id;
    if (each.fix != nullptr && std::find(rules.begin(), rules.end(), id) == rules.end()) {
      rules.push_back(id);
    }
  }
  return rules;
}

class Rounds {
 public:
  Rounds(const std::string& name, std::string text, const ImportOptions& options, const Hide& hide)
      : name_(name), options_(options), hide_(hide) {
    LintResult first = lint_text(name_, text, options_);
    take(std::move(text), std::move(first));
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
    const std::vector<std::string_view> rules = fixable(wanted_);
    if (rules.size() < 2) return false;
    for (const std::string_view wanted : rules) {
      std::vector<std::string_view> others = rules;
      std::erase(others, wanted);
      if (attempt(others)) return true;
    }
    return false;
  }

  bool attempt(const std::vector<std::string_view>& left_out) {
    const auto fixes = lint::choose_fixes(wanted_, left_out);
    if (fixes.empty()) return false;
    std::string text = lint::apply_fixes(result_.text, fixes);
    LintResult after = lint_text(name_, text, options_);
    if (!is_better(result_.lint, after)) return false;
    for (const diag::Fix* fix : fixes) result_.done.push_back(fix->title);
    take(std::move(text), std::move(after));
    return true;
  }

  void take(std::string text, LintResult lint) {
    result_.text = std::move(text);
    result_.lint = std::move(lint);
    wanted_ = result_.lint.validation.diagnostics;
    const doc::Document& document = result_.lint.validation.document;
    if (hide_ && document.root != nullptr) hide_(document, wanted_);
  }

  const std::string& name_;
  const ImportOptions& options_;
  const Hide& hide_;
  FixResult result_;
  diag::Diagnostics wanted_;  // of the result's findings those to mend
};

}  // namespace

FixResult fix(const std::string& name, std::string text, const ImportOptions& options,
              const Hide& hide) {
  return Rounds(name, std::move(text), options, hide).run();
}

}  // namespace gwport::pipeline
