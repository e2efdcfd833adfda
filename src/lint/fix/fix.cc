#include "lint/fix/fix.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// Bytes that chosen fixes change, by begin.
class Taken {
 public:
  /// Takes all edits of the fix, or none if one of them meets a change.
  bool take(const diag::Fix& fix) {
    const bool free = std::none_of(fix.edits.begin(), fix.edits.end(),
                                   [&](const diag::Edit& edit) { return meets(edit.span); });
    if (!free) return false;
    for (const diag::Edit& edit : fix.edits) ends_[edit.span.begin] = edit.span.end;
    return true;
  }

 private:
  /// Changes that touch meet, too: which of two insertions comes first nobody says.
  [[nodiscard]] bool meets(diag::Span span) const {
    const auto after = ends_.upper_bound(span.end);
    return after != ends_.begin() && std::prev(after)->second >= span.begin;
  }

  std::map<std::uint32_t, std::uint32_t> ends_;
};

}  // namespace

void add_fixes(const doc::Document& document, doc::Dialect dialect,
               diag::Diagnostics& diagnostics) {
  std::optional<Fixing> fixing;  // not made for documents without findings that have fixes
  for (diag::Diagnostic& each : diagnostics.list()) {
    const Fixer* fixer = find_fixer(each.rule->id);
    if (fixer == nullptr || each.fix != nullptr) continue;
    if (!fixing) fixing.emplace(document, dialect);
    each.fix = fixer->make(*fixing, each);
  }
}

std::vector<const diag::Fix*> choose_fixes(const diag::Diagnostics& diagnostics) {
  std::vector<const diag::Fix*> all;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    if (each.fix != nullptr) all.push_back(each.fix.get());
  }
  std::stable_sort(all.begin(), all.end(), [](const diag::Fix* a, const diag::Fix* b) {
    return a->edits.front().span.begin < b->edits.front().span.begin;
  });
  std::vector<const diag::Fix*> chosen;
  Taken taken;
  for (const diag::Fix* fix : all) {
    if (taken.take(*fix)) chosen.push_back(fix);
  }
  return chosen;
}

std::string apply_fixes(std::string_view text, const std::vector<const diag::Fix*>& fixes) {
  std::vector<const diag::Edit*> edits;
  for (const diag::Fix* fix : fixes) {
    for (const diag::Edit& edit : fix->edits) edits.push_back(&edit);
  }
  std::stable_sort(edits.begin(), edits.end(), [](const diag::Edit* a, const diag::Edit* b) {
    return a->span.begin < b->span.begin;
  });
  std::string out;
  std::uint32_t at = 0;
  for (const diag::Edit* edit : edits) {
    out += text.substr(at, edit->span.begin - at);
    out += edit->text;
    at = edit->span.end;
  }
  return out.append(text.substr(at));
}

}  // namespace gwport::lint
