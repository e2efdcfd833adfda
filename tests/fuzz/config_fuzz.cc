// The configuration: whatever it says, every fault has a place that can be shown, and one without
// faults can be used on a document, even if the document is the configuration itself.
#include <cstdint>
#include <memory>
#include <string>

#include "check_tree.h"
#include "lint/control.h"
#include "lint/read_config.h"
#include "report/finding.h"
#include "report/format.h"
#include "text/read.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace text = gwport::text;
  namespace lint = gwport::lint;
  gwport::diag::Diagnostics diagnostics;
  const auto document =
      text::read(std::make_unique<gwport::diag::Source>(
                     "fuzz", std::string(reinterpret_cast<const char*>(data), size)),
                 {.yaml_reader = text::YamlReader::kYamlCpp, .scalars = text::Scalars::kOpenApi3},
                 diagnostics);
  const lint::ConfigFile file = lint::read_config(document, diagnostics);
  for (const auto& rule : file.config.rules) gwport::fuzz::require(rule.rule != nullptr);
  for (const auto& each : file.config.accepted) gwport::fuzz::require(each.rule != nullptr);
  lint::apply({.config = file.config, .path = "specs/a.yaml"}, document, diagnostics);
  const std::vector<gwport::report::FileFindings> findings{
      gwport::report::collect(document, diagnostics.list())};
  for (const std::string_view format : gwport::report::kFormatNames) {
    const std::string shown = gwport::report::render(
        format, {.files = findings, .summary = gwport::report::summarize(findings)});
    gwport::fuzz::require(shown.find('\x1B') == std::string::npos);
  }
  return 0;
}
