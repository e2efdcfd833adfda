#include "lint/fix/fix.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "lint/fix/fixing.h"
#include "lint/fix/taken.h"

namespace gwport::lint {

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

std::vector<const diag::Diagnostic*> choose_fixes(const diag::Diagnostics& diagnostics) {
  std::vector<const diag::Diagnostic*> all;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    if (each.fix != nullptr) all.push_back(&each);
  }
  std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) {
    return a->fix->edits.front().span.begin < b->fix->edits.front().span.begin;
  });
  std::vector<const diag::Diagnostic*> chosen;
  Taken taken;
  for (const diag::Diagnostic* each : all) {
    if (taken.take(*each->fix)) chosen.push_back(each);
  }
  return chosen;
}

MendedText::MendedText(std::string_view text, const std::vector<const diag::Fix*>& fixes) {
  for (const diag::Fix* fix : fixes) {
    for (const diag::Edit& edit : fix->edits) edits_.push_back({&edit, 0});
  }
  std::stable_sort(edits_.begin(), edits_.end(), [](const Made& a, const Made& b) {
    return a.edit->span.begin < b.edit->span.begin;
  });
  std::uint32_t at = 0;
  for (Made& each : edits_) {
    text_ += text.substr(at, each.edit->span.begin - at);
    text_ += each.edit->text;
    each.end = static_cast<std::uint32_t>(text_.size());
    at = each.edit->span.end;
  }
  text_ += text.substr(at);
}

std::uint32_t MendedText::place_before(std::uint32_t at) const {
  const auto after =
      std::upper_bound(edits_.begin(), edits_.end(), at,
                       [](std::uint32_t place, const Made& each) { return place < each.end; });
  const auto old_place = [](const Made& last, std::uint32_t place) {
    return last.edit->span.end + (place - last.end);
  };
  const std::uint32_t moved = after == edits_.begin() ? at : old_place(*std::prev(after), at);
  // Inside of a new text: where the old one began.
  return after == edits_.end() ? moved : std::min(moved, after->edit->span.begin);
}

}  // namespace gwport::lint
