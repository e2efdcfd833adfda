#include "pipeline/controls.h"

#include <iterator>
#include <utility>

#include "diag/nearest.h"
#include "lint/known_rules.h"
#include "pipeline/paths.h"

namespace gwport::pipeline {
namespace {

std::string no_such(std::string_view what, std::string_view word,
                    std::span<const std::string_view> candidates) {
  std::string text = "there is no " + std::string(what) + " '" + std::string(word) + "'";
  const std::string_view meant = diag::nearest(word, candidates);
  if (!meant.empty()) text += " (did you mean '" + std::string(meant) + "'?)";
  return text;
}

}  // namespace

std::string take_rule(std::string_view pair, std::vector<lint::RuleLevel>& rules) {
  const std::size_t equals = pair.find('=');
  if (equals == std::string_view::npos) {
    return "--rule takes ID=SEVERITY, not '" + std::string(pair) + "'";
  }
  lint::RuleLevel level{lint::find_rule(pair.substr(0, equals)), {}};
  if (level.rule == nullptr) {
    return no_such("rule", pair.substr(0, equals), lint::rule_ids());
  }
  if (!lint::take_level(pair.substr(equals + 1), level.level)) {
    return no_such("severity", pair.substr(equals + 1), lint::level_names()) +
           "; use error, warning, info, hint or off";
  }
  rules.push_back(level);
  return {};
}

const lint::Config* Controls::loaded(const std::string& path) {
  const auto [place, is_new] = files_.try_emplace(path);
  if (is_new) {
    LoadedConfig file = load_config(path);
    if (!file.error.empty()) errors_.push_back(std::move(file.error));
    std::move(file.findings.begin(), file.findings.end(), std::back_inserter(findings_));
    place->second = std::move(file.config);
  }
  return place->second ? &*place->second : nullptr;
}

const lint::Config* Controls::config_for(const std::string& folder) {
  if (options_.config == "none") return &none_;
  if (!options_.config.empty()) return loaded(options_.config);
  const auto [place, is_new] = folders_.try_emplace(folder, &none_);
  if (is_new) {
    const std::string path = find_config(folder);
    if (!path.empty()) place->second = loaded(path);
  }
  return place->second;
}

InputControl Controls::of(const std::string& name) {
  InputControl input;
  const std::string absolute = absolute_path(name);
  input.config = config_for(folder_of(absolute));
  if (input.config == nullptr) return input;
  input.path = below(input.config->folder, absolute);
  input.ignored = lint::means(input.config->ignore, input.path);
  if (input.config->fails_at) input.fails_at = *input.config->fails_at;
  if (options_.fails_at) input.fails_at = *options_.fails_at;
  return input;
}

void Controls::apply(const InputControl& input, const doc::Document& document,
                     diag::Diagnostics& diagnostics) const {
  lint::apply({.config = *input.config,
               .last_word = options_.rules,
               .path = input.path,
               .asked = options_.asked},
              document, diagnostics);
}

}  // namespace gwport::pipeline
