#include "pipeline/fix.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "diag/catalogue/text.h"
#include "lint/fix/fix.h"

namespace gwport::pipeline {
namespace {

/// Of one round, and in all: each attempt reads the whole document. A round makes some fixes or is
/// the last one, so that the text is mended to its end, and mending it again changes nothing.
constexpr int kMostAttempts = 64;
constexpr int kMostAttemptsInAll = 50 * kMostAttempts;

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

class Rounds {
 public:
  Rounds(const std::string& name, std::string text, const ImportOptions& options, const Hide& hide)
      : name_(name), options_(options), hide_(hide) {
    LintResult first = lint_text(name_, text, options_);
    take(std::move(text), std::move(first));
  }

  FixResult run() {
    for (; all_attempts_ < kMostAttemptsInAll; all_attempts_ += attempts_) {
      attempts_ = 0;
      const auto fixes = lint::choose_fixes(wanted_);
      if (fixes.empty() || !make_some(fixes)) break;
    }
    return std::move(result_);
  }

 private:
  using Fixes = std::span<const diag::Fix* const>;

  /// Makes all of the fixes, or those of one half: some may make nothing better.
  bool make_some(Fixes fixes) {
    if (attempt(fixes)) return true;
    if (fixes.size() < 2) return false;
    const std::size_t half = fixes.size() / 2;
    return make_some(fixes.first(half)) || make_some(fixes.subspan(half));
  }

  bool attempt(Fixes fixes) {
    if (++attempts_ > kMostAttempts) return false;
    std::string text = lint::apply_fixes(result_.text, {fixes.begin(), fixes.end()});
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
  int attempts_ = 0;      // of this round
  int all_attempts_ = 0;  // of those before
  FixResult result_;
  diag::Diagnostics wanted_;  // of the result's findings those to mend
};

}  // namespace

FixResult fix(const std::string& name, std::string text, const ImportOptions& options,
              const Hide& hide) {
  return Rounds(name, std::move(text), options, hide).run();
}

}  // namespace gwport::pipeline
