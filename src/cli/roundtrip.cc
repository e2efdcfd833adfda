// gwport roundtrip: import, export, import again.
#include "cli/command.h"
#include "cli/export_settings.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "pipeline/answer.h"
#include "pipeline/round_trip.h"
#include "pipeline/round_trip_report.h"

namespace gwport::cli {

extern const Command kRoundTrip;

namespace {

constexpr Option kRoundTripOptions[] = {
    {"parameters", 0, "extensions=LIST",
     "what the export has, with commas between; default:\n"
     "apigateway,documentation, which is all there is"},
};

constexpr std::span<const Option> kOptions[] = {kDocumentOptions, kRoundTripOptions, kInputOptions,
                                                kReportOptions, kCommonOptions};

constexpr Example kExamples[] = {
    {"roundtrip api.yaml", "what does an OpenAPI 3 export of the API not bring back?"},
    {"roundtrip api.yaml --export-type swagger --quiet", "the same for Swagger 2.0, table only"},
    {"roundtrip api.yaml --parameters extensions=integrations", "of a smaller export"},
    {"roundtrip api.yaml --format json -o lost.json", "for programs"},
};

/// A refusal of one of the steps: the service's answer.
ExitCode show_refusal(const pipeline::RoundTrip& trip) {
  if (trip.refused_by != "import") {
    complain("roundtrip: the " + trip.refused_by + " is refused");
  }
  return deliver({}, pipeline::refusal_json(trip.error_message, trip.error_code), kFindings);
}

std::string report(const Arguments& arguments, const pipeline::RoundTrip& trip) {
  if (arguments.value("format") == "json") return pipeline::round_trip_json(trip);
  std::string text = pipeline::round_trip_table(trip);
  if (!arguments.has("quiet")) text += pipeline::round_trip_summary(trip);
  return text;
}

ExitCode run(const Arguments& arguments) {
  pipeline::ExportRequest request;
  if (const std::string error = take_export_settings(arguments, request); !error.empty()) {
    complain("roundtrip: " + error);
    return kTrouble;
  }
  if (!arguments.has("parameters")) {
    request.options.apigateway = true;
    request.options.documentation = true;
  }
  std::unique_ptr<diag::Source> source = open_source(arguments, arguments.operands().front());
  if (!source) return kTrouble;
  pipeline::ImportOptions options;
  options.text = read_options(arguments);
  const pipeline::RoundTrip trip =
      pipeline::round_trip(std::move(source), options, std::move(request));
  show_findings(arguments, trip.document, trip.diagnostics);
  if (trip.unreadable) return kTrouble;
  if (!trip.refused_by.empty()) return show_refusal(trip);
  return deliver(arguments, report(arguments, trip), trip.lossy() ? kFindings : kFine);
}

}  // namespace

const Command kRoundTrip{
    .name = "roundtrip",
    .operands = "SPEC",
    .summary = "what is lost or renamed when an API is exported and imported again",
    .details =
        "Imports the document, exports the API, imports the export and compares the two APIs. "
        "Each\n"
        "line has the place in SPEC, what happened, to what, the value before and after, and the "
        "rule\n"
        "that says why (gwport explain RULE). What the first import itself drops is told by its\n"
        "findings, on standard error.\n"
        "The exit status is 1 when anything is lost, changed or renamed, or one of the steps is "
        "refused;\n"
        "what is only added does not count.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 1,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli
