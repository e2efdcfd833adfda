#include "pipeline/fix_round.h"

#include <algorithm>
#include <span>
#include <utility>

namespace gwport::pipeline {
namespace {

using Findings = std::vector<const diag::Diagnostic*>;

lint::MendedText mended(const std::string& text, const Findings& findings) {
  std::vector<const diag::Fix*> fixes;
  fixes.reserve(findings.size());
  for (const diag::Diagnostic* each : findings) fixes.push_back(each->fix.get());
  return {text, fixes};
}

class Selection {
 public:
  Selection(const Look& base, const Linter& linter, std::size_t most)
      : base_(base), linter_(linter), left_(most) {}

  /// Makes all of the fixes, or else those that make it better.
  void make(const Findings& findings) {
    if (findings.empty() || left_ == 0) return;
    --left_;
    Findings all = made_;
    all.insert(all.end(), findings.begin(), findings.end());
    lint::MendedText change = mended(base_.text, all);
    std::unique_ptr<Look> look = linter_(change.text());
    if (is_better(best(), *look)) {
      made_ = std::move(all);
      best_ = std::move(look);
      change_ = std::make_unique<lint::MendedText>(std::move(change));
      return;
    }
    if (findings.size() == 1) return;
    const auto [better, worse] = parted(findings, *look, change);
    make(better);
    make(worse);
  }

  Round take() {
    Round round{std::move(best_), {}};
    for (const diag::Diagnostic* each : made_) round.done.push_back(each->fix->title);
    return round;
  }

 private:
  [[nodiscard]] const Look& best() const { return best_ ? *best_ : base_; }

  /// Those that are not, and those that are where there is more to say now; or halves.
  [[nodiscard]] std::pair<Findings, Findings> parted(const Findings& findings, const Look& look,
                                                     const lint::MendedText& change) const {
    const doc::Node& root = *base_.root();
    const auto sections = worse_sections(root, best(), change_.get(), look, change);
    Findings all = findings;
    auto middle = std::stable_partition(all.begin(), all.end(), [&](const diag::Diagnostic* each) {
      return !sections.contains(section_of(root, each->span.begin));
    });
    if (middle == all.begin() || middle == all.end()) {
      middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    }
    return {Findings(all.begin(), middle), Findings(middle, all.end())};
  }

  const Look& base_;
  const Linter& linter_;
  std::size_t left_;
  Findings made_;
  std::unique_ptr<Look> best_;                // with those; null when none is made
  std::unique_ptr<lint::MendedText> change_;  // from the base to the best
};

}  // namespace

Round make_round(const Look& base, const Findings& findings, const Linter& linter,
                 std::size_t most) {
  Selection selection(base, linter, most);
  selection.make(findings);
  return selection.take();
}

}  // namespace gwport::pipeline
