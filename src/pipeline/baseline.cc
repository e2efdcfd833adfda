#include "pipeline/baseline.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "diag/catalogue/config.h"
#include "diag/catalogue/input.h"
#include "pipeline/paths.h"
#include "report/printable.h"
#include "text/json_writer.h"

namespace gwport::pipeline {
namespace {

constexpr std::array<std::string_view, 4> kMembers{"file", "rule", "pointer", "message"};

/// What JSON gives back unchanged.
Baseline::Key key_of(const std::string& file, const report::Finding& finding) {
  return {file, std::string(finding.rule->id), report::valid_utf8(finding.pointer),
          report::valid_utf8(finding.message)};
}

/// 0 for what is no number of findings.
std::size_t count_of(const doc::Node* node) {
  std::size_t count = 0;
  if (node == nullptr || !node->is_number()) return 0;
  const std::string_view text = node->text();
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  return error == std::errc{} && end == text.data() + text.size() ? count : 0;
}

bool take_entry(const doc::Node& entry, Baseline& baseline) {
  std::array<std::string, kMembers.size()> texts;
  for (std::size_t i = 0; i < kMembers.size(); ++i) {
    const doc::Node* member = entry.find(kMembers[i]);
    if (member == nullptr || !member->is_string()) return false;
    texts[i] = member->text();
  }
  const std::size_t count = count_of(entry.find("count"));
  if (count == 0 || entry.size() != kMembers.size() + 1) return false;
  baseline.add({std::move(texts[0]), std::move(texts[1]), std::move(texts[2]), std::move(texts[3])},
               count);
  return true;
}

}  // namespace

Baseline::Baseline(const std::string& path) : folder_(folder_of(absolute_path(path))) {}

std::string Baseline::name_of(const std::string& file) const {
  return report::valid_utf8(below(folder_, absolute_path(file)));
}

void Baseline::hide_known(std::vector<report::FileFindings>& files) {
  if (known_.empty()) return;  // most runs have no baseline, and keys take time to make
  for (report::FileFindings& file : files) {
    if (file.incomplete) continue;
    const std::string name = name_of(file.file);
    looked_at_.insert(name);
    std::erase_if(file.findings, [&](const report::Finding& finding) {
      const auto known = known_.find(key_of(name, finding));
      if (known == known_.end() || known->second == 0) return false;
      --known->second;
      return true;
    });
  }
}

std::size_t Baseline::gone() const {
  std::size_t count = 0;
  for (const auto& [key, left] : known_) {
    if (looked_at_.contains(std::get<0>(key))) count += left;
  }
  return count;
}

void Baseline::replace(const std::vector<report::FileFindings>& files) {
  std::set<std::string> names;
  for (const report::FileFindings& file : files) {
    if (!file.incomplete) names.insert(name_of(file.file));
  }
  std::erase_if(known_,
                [&](const auto& entry) { return names.contains(std::get<0>(entry.first)); });
  for (const report::FileFindings& file : files) {
    if (file.incomplete) continue;
    const std::string name = name_of(file.file);
    for (const report::Finding& finding : file.findings) add(key_of(name, finding), 1);
  }
}

std::string Baseline::json() const {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kPretty, text::JsonEnd::kNewLine);
  json.begin_object();
  json.key("baseline");
  json.begin_array();
  for (const auto& [key, count] : known_) {
    json.begin_object();
    json.member(kMembers[0], std::get<0>(key));
    json.member(kMembers[1], std::get<1>(key));
    json.member(kMembers[2], std::get<2>(key));
    json.member(kMembers[3], std::get<3>(key));
    json.member_integer("count", static_cast<std::int64_t>(count));
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return out;
}

std::size_t Baseline::size() const {
  std::size_t size = 0;
  for (const auto& [key, count] : known_) size += count;
  return size;
}

Loaded<Baseline> load_baseline(std::unique_ptr<diag::Source> source,
                               const text::ReadOptions& options) {
  Loaded<Baseline> loaded;
  Baseline baseline(source->name());
  text::ReadOptions reading = options;
  reading.refusal = &diag::rules::kUnreadableInput;
  loaded.document = text::read_json_text(std::move(source), reading, loaded.diagnostics);
  if (loaded.document.root == nullptr) return loaded;
  const doc::Node& root = *loaded.document.root;
  const doc::Node* list = root.find("baseline");
  if (list == nullptr || !list->is_array() || root.size() != 1) {
    loaded.diagnostics.report(diag::rules::kBaselineShape, root.span());
    return loaded;
  }
  for (const doc::Node& entry : *list) {
    if (!take_entry(entry, baseline)) {
      loaded.diagnostics.report(diag::rules::kBaselineShape, entry.span());
    }
  }
  if (!loaded.diagnostics.refused()) loaded.value = std::move(baseline);
  return loaded;
}

}  // namespace gwport::pipeline
