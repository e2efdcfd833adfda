// The public interface (include/gwport/gwport.h) in terms of the pipeline.
#include <algorithm>
#include <memory>

#include "diag/catalogue/input.h"
#include "gwport/gwport.h"
#include "pipeline/answer.h"
#include "pipeline/files.h"
#include "pipeline/import.h"
#include "pipeline/load.h"
#include "report/finding.h"

namespace gwport {
namespace {

// The public enumerations have the values of the internal ones, in the same order.
static_assert(static_cast<int>(Severity::kHint) == static_cast<int>(diag::Severity::kHint));
static_assert(static_cast<int>(Outcome::kAccepted) == static_cast<int>(diag::Outcome::kAccepted));
static_assert(static_cast<int>(Evidence::kInferred) == static_cast<int>(diag::Evidence::kInferred));
static_assert(static_cast<int>(BasePath::kSplit) == static_cast<int>(read::BasePath::kSplit));
static_assert(static_cast<int>(Mode::kOverwrite) ==
              static_cast<int>(pipeline::PutMode::kOverwrite));

std::string_view name_of(EndpointType type) {
  switch (type) {
    case EndpointType::kEdge:
      return "EDGE";
    case EndpointType::kRegional:
      return "REGIONAL";
    case EndpointType::kPrivate:
      return "PRIVATE";
  }
  return "EDGE";
}

Finding public_finding(report::Finding&& finding) {
  Finding made;
  made.id = finding.rule->id;
  made.severity = static_cast<Severity>(finding.severity);
  made.outcome = static_cast<Outcome>(finding.rule->outcome);
  made.evidence = static_cast<Evidence>(finding.rule->evidence);
  made.message = std::move(finding.message);
  made.hint = finding.hint();
  if (finding.place.known) {
    made.line = finding.place.begin.line;
    made.column = finding.place.begin.column;
    made.end_line = finding.place.end.line;
    made.end_column = finding.place.end.column;
  }
  made.pointer = std::move(finding.pointer);
  return made;
}

/// The finding about a text whose offsets would not fit a span.
Finding too_large() {
  const diag::Rule& rule = diag::rules::kInputTooLarge;
  diag::Diagnostics diagnostics;
  diagnostics.report(rule, {}, {std::to_string(pipeline::kMaxInputBytes >> 20)});
  Finding finding;
  finding.id = rule.id;
  finding.message = diagnostics.list().front().message;
  finding.hint = rule.fix;
  return finding;
}

void add_findings(const doc::Document& document, const diag::Diagnostics& diagnostics,
                  std::vector<Finding>& findings) {
  for (report::Finding& finding : report::collect(document, diagnostics.list()).findings) {
    findings.push_back(public_finding(std::move(finding)));
  }
}

pipeline::ImportOptions internal_options(const ImportOptions& options) {
  pipeline::ImportOptions made;
  made.read.base_path = static_cast<read::BasePath>(options.base_path);
  made.read.ignore_documentation = options.ignore_documentation;
  made.read.endpoint_type = name_of(options.endpoint_type);
  made.read.created_date = options.created_date;
  made.fail_on_warnings = options.fail_on_warnings;
  made.mode = static_cast<pipeline::PutMode>(options.mode);
  made.variables = options.variables;
  return made;
}

std::unique_ptr<diag::Source> source(std::string name, std::string_view text) {
  return std::make_unique<diag::Source>(std::move(name), std::string(text));
}

}  // namespace

std::string_view version() { return GWPORT_VERSION; }

ImportResult import_api(std::string_view document, const ImportOptions& options) {
  ImportResult result;
  if (std::max(document.size(), options.onto.size()) > pipeline::kMaxInputBytes) {
    result.findings.push_back(too_large());
    return result;
  }
  const pipeline::ImportOptions internal = internal_options(options);
  std::optional<model::State> onto;
  if (!options.onto.empty()) {
    auto loaded = pipeline::load_state(source("onto", options.onto), internal.text);
    add_findings(loaded.document, loaded.diagnostics, result.findings);
    result.onto_findings = result.findings.size();
    if (!loaded.value) return result;
    onto = std::move(loaded.value);
  }
  const pipeline::ImportResult imported =
      pipeline::import_api(source("document", document), internal, onto ? &*onto : nullptr);
  add_findings(imported.document, imported.diagnostics, result.findings);
  if (imported.unreadable) return result;
  result.accepted = imported.state.has_value();
  if (result.accepted) {
    result.state = pipeline::state_json(*imported.state);
    result.response = pipeline::response_json(imported.state->rest_api);
  } else {
    result.error = pipeline::refusal_json(imported.error_message);
  }
  return result;
}

}  // namespace gwport
