#include "pipeline/fix.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "lint/fix/fix.h"
#include "pipeline/fix_round.h"

namespace gwport::pipeline {
namespace {

/// How often the document is linted: for one round, and in all.
constexpr std::size_t kMostOfRound = 64;
constexpr std::size_t kMostPasses = 1000;

void forget(const std::vector<const diag::Diagnostic*>& findings, diag::Diagnostics& wanted) {
  for (const diag::Diagnostic* each : findings) {
    wanted.list()[static_cast<std::size_t>(each - wanted.list().data())].fix = nullptr;
  }
}

class Mending {
 public:
  Mending(const std::string& name, const ImportOptions& options, const Hide& hide)
      : linter_([&](std::string text) {
          ++passes_;
          return look_at(name, std::move(text), options, hide);
        }) {}

  FixResult run(std::string text) {
    std::vector<std::string> done;
    std::unique_ptr<Look> look = linter_(std::move(text));
    mend(look, done);
    lower(look, done);
    return {std::move(look->text), std::move(done), std::move(look->lint), passes_};
  }

 private:
  /// Makes the fixes until none is left that makes the text better. In the look that it leaves, the
  /// findings that nothing could be done about have no fix any more.
  void mend(std::unique_ptr<Look>& look, std::vector<std::string>& done) const {
    while (passes_ < kMostPasses) {
      const auto chosen = lint::choose_fixes(look->wanted);
      if (chosen.empty()) return;
      Round round = make_round(*look, chosen, linter_, kMostOfRound);
      std::move(round.done.begin(), round.done.end(), std::back_inserter(done));
      if (round.look == nullptr) {
        forget(chosen, look->wanted);  // others that they were in the way of may do better
      } else {
        look = std::move(round.look);
      }
    }
  }

  /// Writes the document in the version that the service reads, if nothing new is to be said then.
  void lower(std::unique_ptr<Look>& look, std::vector<std::string>& done) const {
    if (look->of_version == nullptr) return;
    std::vector<std::string> more{look->of_version->title};
    std::unique_ptr<Look> lowered =
        linter_(lint::MendedText(look->text, {look->of_version.get()}).text());
    if (lowered->root() == nullptr) return;
    mend(lowered, more);
    if (!is_better(*look, *lowered)) return;
    look = std::move(lowered);
    std::move(more.begin(), more.end(), std::back_inserter(done));
  }

  std::size_t passes_ = 0;
  Linter linter_;
};

}  // namespace

FixResult fix(const std::string& name, std::string text, const ImportOptions& options,
              const Hide& hide) {
  return Mending(name, options, hide).run(std::move(text));
}

}  // namespace gwport::pipeline
