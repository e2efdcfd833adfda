#include "pipeline/fix_progress.h"

#include <algorithm>
#include <utility>

#include "diag/catalogue/text.h"
#include "doc/pointer.h"

namespace gwport::pipeline {
namespace {

using Counts = std::unordered_map<const diag::Rule*, std::size_t>;

const std::vector<diag::Diagnostic>& findings_of(const Look& look) {
  return look.lint.validation.diagnostics.list();
}

Counts counts_of(const std::vector<diag::Diagnostic>& findings) {
  Counts counts;
  for (const diag::Diagnostic& each : findings) ++counts[each.rule];
  return counts;
}

/// How much there is to say: a finding may stand for several faults of one kind.
std::size_t places_of(const std::vector<diag::Diagnostic>& findings) {
  std::size_t places = 0;
  for (const diag::Diagnostic& each : findings) places += 1 + each.related.size();
  return places;
}

bool has_more(const Counts& before, const diag::Rule* rule, std::size_t count) {
  const auto found = before.find(rule);
  return found == before.end() || count > found->second;
}

bool has_none_more(const std::vector<diag::Diagnostic>& before,
                   const std::vector<diag::Diagnostic>& after) {
  const Counts old = counts_of(before);
  const Counts now = counts_of(after);
  return std::none_of(now.begin(), now.end(),
                      [&](const auto& entry) { return has_more(old, entry.first, entry.second); });
}

}  // namespace

std::unique_ptr<Look> look_at(const std::string& name, std::string text,
                              const ImportOptions& options, const Hide& hide) {
  auto look = std::make_unique<Look>();
  look->lint = lint(std::make_unique<diag::Source>(name, text), options);
  look->text = std::move(text);
  look->wanted = look->lint.validation.diagnostics;
  if (hide && look->root() != nullptr) hide(look->lint.validation.document, look->wanted);
  for (diag::Diagnostic& each : look->wanted.list()) {
    if (each.rule == &diag::rules::kInvalidInput) look->of_version = std::move(each.fix);
  }
  return look;
}

bool is_better(const Look& before, const Look& after) {
  return after.root() != nullptr && has_none_more(findings_of(before), findings_of(after)) &&
         has_none_more(before.wanted.list(), after.wanted.list()) &&
         places_of(findings_of(after)) < places_of(findings_of(before));
}

std::unordered_set<std::uint32_t> worse_sections(const doc::Node& root, const Look& before,
                                                 const lint::MendedText* earlier, const Look& after,
                                                 const lint::MendedText& change) {
  std::unordered_set<std::uint32_t> sections;
  if (after.root() == nullptr) return sections;
  std::unordered_map<const diag::Rule*, std::unordered_set<std::uint32_t>> known;
  for (const diag::Diagnostic& each : findings_of(before)) {
    if (!each.span.known()) continue;
    const std::uint32_t at = each.span.begin;
    known[each.rule].insert(earlier == nullptr ? at : earlier->place_before(at));
  }
  const Counts old = counts_of(findings_of(before));
  const Counts now = counts_of(findings_of(after));
  for (const diag::Diagnostic& each : findings_of(after)) {
    if (!each.span.known() || !has_more(old, each.rule, now.at(each.rule))) continue;
    const std::uint32_t place = change.place_before(each.span.begin);
    if (!known[each.rule].contains(place)) sections.insert(section_of(root, place));
  }
  return sections;
}

std::uint32_t section_of(const doc::Node& root, std::uint32_t place) {
  const auto path = doc::path_to(root, {place, place + 1});
  const bool deep =
      path.size() > 1 && (path[1]->key() == "paths" || path[1]->key() == "components");
  const std::size_t depth = std::min<std::size_t>(deep ? 3 : 2, path.size() - 1);
  return path[depth]->name_span().begin;
}

}  // namespace gwport::pipeline
