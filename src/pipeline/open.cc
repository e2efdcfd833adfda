#include "pipeline/open.h"

#include <algorithm>

#include "diag/catalogue/document.h"
#include "doc/substitute.h"

namespace gwport::pipeline {
namespace {

/// Repeated keys reported one by one; more say nothing new.
constexpr std::size_t kMostRepeatedKeys = 100;

void report_repeated_keys(const doc::Document& document, diag::Diagnostics& diagnostics) {
  std::size_t left = std::min(document.duplicates.size(), kMostRepeatedKeys);
  for (const doc::DuplicateKey& each : document.duplicates) {
    if (left-- == 0) return;
    diagnostics.report(diag::rules::kRepeatedKey, each.last, {each.key})
        .related.push_back({each.first, "the one that does not count"});
  }
}

}  // namespace

doc::Document open_document(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                            diag::Diagnostics& diagnostics) {
  doc::Document document = text::read(std::move(source), options.text, diagnostics);
  if (document.root == nullptr) return document;
  doc::Variables variables;
  for (const auto& [name, value] : options.variables) variables[name] = value;
  if (!variables.empty()) doc::substitute(document, variables);
  report_repeated_keys(document, diagnostics);
  return document;
}

bool refused_by_gwport(const diag::Diagnostics& diagnostics) {
  const auto& list = diagnostics.list();
  return std::any_of(list.begin(), list.end(), [](const diag::Diagnostic& each) {
    return each.rule->outcome == diag::Outcome::kRefused &&
           each.rule->speaker == diag::Speaker::kGwport;
  });
}

}  // namespace gwport::pipeline
