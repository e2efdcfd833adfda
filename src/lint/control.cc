#include "lint/control.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "diag/catalogue/config.h"
#include "diag/catalogue/text.h"
#include "doc/pointer.h"
#include "lint/name_pattern.h"

namespace gwport::lint {
namespace {

using Levels = std::unordered_map<const diag::Rule*, Level>;

void set(Levels& levels, std::span<const RuleLevel> given) {
  for (const RuleLevel& each : given) levels[each.rule] = each.level;
}

Levels levels_of(const Control& control) {
  Levels levels;
  set(levels, control.config.rules);
  for (const Override& each : control.config.overrides) {
    if (means(each.files, control.path)) set(levels, each.rules);
  }
  set(levels, control.last_word);
  return levels;
}

void set_severities(const Levels& levels, diag::Diagnostics& diagnostics) {
  if (levels.empty()) return;
  std::erase_if(diagnostics.list(), [&](diag::Diagnostic& finding) {
    const auto found = levels.find(finding.rule);
    if (found == levels.end()) return false;
    if (found->second) finding.severity = *found->second;
    return !found->second;
  });
}

/// Whether the pointer is that of `top` or below it.
bool is_below(std::string_view pointer, std::string_view top) {
  return pointer.starts_with(top) && (pointer.size() == top.size() || pointer[top.size()] == '/');
}

/// An acceptance that is about this file.
struct Accepted {
  const Acceptance* acceptance;
  bool used = false;
};

std::vector<Accepted> accepted_in(const Control& control) {
  std::vector<Accepted> accepted;
  for (const Acceptance& each : control.config.accepted) {
    if (each.files.empty() || means(each.files, control.path)) accepted.push_back({&each});
  }
  return accepted;
}

bool accept(std::vector<Accepted>& accepted, const doc::Node* root,
            const diag::Diagnostic& finding) {
  bool taken = false;
  for (Accepted& each : accepted) {
    if (each.acceptance->rule != finding.rule) continue;
    const std::string& at = each.acceptance->at;
    if (!at.empty() && (root == nullptr || !is_below(doc::pointer_at(*root, finding.span), at))) {
      continue;
    }
    each.used = true;
    taken = true;
  }
  return taken;
}

/// An acceptance for this very file, and not for a pattern that others may need.
bool names(const Acceptance& acceptance, std::string_view path) {
  return std::any_of(acceptance.files.begin(), acceptance.files.end(),
                     [&](const std::string& file) { return !is_pattern(file) && file == path; });
}

void accept_known(const Control& control, const Asked& asked, const doc::Document& document,
                  diag::Diagnostics& diagnostics) {
  std::vector<Accepted> accepted = accepted_in(control);
  if (accepted.empty()) return;
  std::erase_if(diagnostics.list(), [&](const diag::Diagnostic& finding) {
    return accept(accepted, document.root, finding);
  });
  for (const Accepted& each : accepted) {
    const Acceptance& acceptance = *each.acceptance;
    if (each.used || !names(acceptance, control.path)) continue;
    if (!asked.about(*acceptance.rule)) continue;
    diagnostics.report(diag::rules::kAcceptanceUnused, {}, {acceptance.where, acceptance.rule->id});
  }
}

/// Of a document that the service can't even read nothing was asked.
Asked asked_of(const Control& control, const diag::Diagnostics& diagnostics) {
  const auto& list = diagnostics.list();
  const bool unread = std::any_of(list.begin(), list.end(), [](const diag::Diagnostic& finding) {
    return finding.rule == &diag::rules::kInvalidInput;
  });
  return unread ? Asked{} : control.asked;
}

}  // namespace

void apply(const Control& control, const doc::Document& document, diag::Diagnostics& diagnostics) {
  const Asked asked = asked_of(control, diagnostics);
  suppress(document, diagnostics, asked);
  accept_known(control, asked, document, diagnostics);
  set_severities(levels_of(control), diagnostics);
}

}  // namespace gwport::lint
