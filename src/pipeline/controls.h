// What users say about findings, in options and in configuration files, for every input of a run.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "lint/control.h"
#include "pipeline/config.h"
#include "report/finding.h"

namespace gwport::pipeline {

using lint::Asked;

/// What options say.
struct ControlOptions {
  std::string config;  ///< a file for every input, "none", or empty: the nearest one of each input
  std::vector<lint::RuleLevel> rules;      ///< these win over configurations
  std::optional<diag::Severity> fails_at;  ///< so does this
  lint::Asked asked;  ///< only of these rules it is reported that they are ignored in vain
};

/// Takes over ID=SEVERITY. Gives what is wrong with it in a sentence, empty if nothing is.
[[nodiscard]] std::string take_rule(std::string_view pair, std::vector<lint::RuleLevel>& rules);

/// What counts for one input. Valid as long as the Controls.
struct InputControl {
  const lint::Config* config = nullptr;  ///< null: it can't be used
  std::string path;                      ///< of the input as patterns see it
  bool ignored = false;                  ///< the input is not to be looked at
  diag::Severity fails_at = diag::Severity::kError;
};

/// Every configuration file of a run, read once.
class Controls {
 public:
  explicit Controls(ControlOptions options) : options_(std::move(options)) {}

  /// What counts for the input of that name, which need not exist.
  [[nodiscard]] InputControl of(const std::string& name);

  /// Lets it work on the findings of the input. May be called from several threads.
  void apply(const InputControl& input, const doc::Document& document,
             diag::Diagnostics& diagnostics) const;

  /// What is wrong with configuration files: findings in them, and messages on those that can't be
  /// opened.
  [[nodiscard]] const std::vector<report::FileFindings>& findings() const { return findings_; }
  [[nodiscard]] const std::vector<std::string>& errors() const { return errors_; }

 private:
  const lint::Config* config_for(const std::string& folder);
  const lint::Config* loaded(const std::string& path);

  ControlOptions options_;
  lint::Config none_;
  std::map<std::string, std::optional<lint::Config>> files_;
  std::map<std::string, const lint::Config*> folders_;
  std::vector<report::FileFindings> findings_;
  std::vector<std::string> errors_;
};

}  // namespace gwport::pipeline
