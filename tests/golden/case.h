// A case of fixtures/spec/<topic>/<case>/: a document, what is done with it, and what comes of it.
//
//   input.json | input.yaml   the document, or a state
//   onto.json                 optional: a state; an import is then a PutRestApi
//   options                   optional: one `name` or `name=value` a line (the table in case.cc)
//   exports                   optional: lines `NAME OPTION=VALUE ...`, see golden/exports.h
//   expected/state.json       the API afterwards, or
//   expected/error.txt        the service's message when it refuses
//   expected/diagnostics.txt  one finding a line: place, outcome, severity, id, pointer, message
//   expected/exports/NAME.*   what GetExport returns of the API: swagger and oas30, json and yaml
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "golden/exports.h"

namespace gwport::tests {

/// All that comes of a case: what the expected files hold.
struct CaseResult {
  std::string state;
  std::string error;
  std::string diagnostics;
  std::vector<NamedExport> exports;
  std::string fault;  ///< what is wrong with the case itself, in a sentence; else empty
};

/// The folders of all cases, sorted.
[[nodiscard]] std::vector<std::filesystem::path> case_folders();

/// A finding as expected/diagnostics.txt has it, with a line end.
[[nodiscard]] std::string finding_line(const doc::Document& document,
                                       const diag::Diagnostic& finding);

[[nodiscard]] CaseResult run_case(const std::filesystem::path& folder);

}  // namespace gwport::tests
