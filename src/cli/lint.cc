// gwport lint: what the service would say of files, and what a careful reader would.
#include "pipeline/lint.h"

#include <algorithm>

#include "cli/batch.h"
#include "cli/check_files.h"
#include "cli/command.h"
#include "cli/controls.h"
#include "cli/findings.h"
#include "cli/keep.h"
#include "cli/lint_fix.h"
#include "cli/lint_security.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/settings.h"

namespace gwport::cli {

extern const Command kLint;

namespace {

constexpr Option kLintOptions[] = {
    {"security", 0, "",
     "list how each method will be protected, and what the file seems\nto want; as text or json"},
};

constexpr std::span<const Option> kOptions[] = {kLintOptions,    kFixOptions,     kFailOptions,
                                                kControlOptions, kBatchOptions,   kServiceOptions,
                                                kInputOptions,   kFindingsOptions};

constexpr Example kExamples[] = {
    {"lint api.yaml", "the service's errors and warnings, silent losses, traps, leftovers"},
    {"lint specs/", "every OpenAPI document in a folder and below"},
    {"lint --fail-severity warning --quiet api.yaml", "a strict gate that shows errors only"},
    {"lint --rule reserved-path=off --baseline known.json specs/", "without what is known"},
    {"lint --format github --format sarif=out.sarif specs/", "in CI: annotations, code scanning"},
    {"lint --format unix --stdin-filepath specs/a.yaml -", "as an editor asks, for what it holds"},
    {"lint --fix specs/", "mend what can be mended for sure, report the rest"},
    {"lint --fix-dry-run api.yaml | git apply -p0", "the same as a patch"},
    {"lint --security api.yaml", "every method with its protection; an error where it is lost"},
    {"lint --format json -o findings.json specs/", "for programs"},
    {"lint --values prod.yaml template.yaml", "with ${...} and {{...}} filled in before"},
};

bool reads_standard_input(const Arguments& arguments) {
  const auto& operands = arguments.operands();
  return std::find(operands.begin(), operands.end(), "-") != operands.end();
}

/// What makes no sense together, in a sentence; empty: nothing.
std::string_view contradiction(const Arguments& arguments) {
  const bool fixes = arguments.has("fix");
  const bool shows = arguments.has("fix-dry-run");
  if (fixes && shows) return "either --fix or --fix-dry-run";
  if (fixes && reads_standard_input(arguments)) {
    return "--fix has no file to write for standard input; --fix-dry-run shows the change";
  }
  if (shows && arguments.value("format", "text") != "text") {
    return "--fix-dry-run prints a patch, in no other --format";
  }
  return {};
}

ExitCode run(const Arguments& arguments) {
  const std::optional<ImportSettings> settings = import_settings("lint", arguments);
  if (!settings) return kTrouble;
  if (const std::string_view wrong = contradiction(arguments); !wrong.empty()) {
    complain("lint: " + std::string(wrong));
    return kTrouble;
  }
  if (arguments.has("security")) return lint_security(arguments, settings->options);
  constexpr pipeline::Asked kAsked{.service = true, .advice = true};
  if (arguments.has("fix") || arguments.has("fix-dry-run")) {
    const auto controls = take_control_options("lint", arguments);
    if (!controls) return kTrouble;
    Fixer fixer(settings->options, *controls);
    if (arguments.has("fix-dry-run")) return show_fixes("lint", arguments, fixer);
    return fixer.status(check_files(
        "lint", arguments, NamedOthers::kSkipped,
        [&](std::unique_ptr<diag::Source> source, bool) { return fixer.fix(std::move(source)); },
        kAsked));
  }
  return check_files(
      "lint", arguments, NamedOthers::kSkipped,
      [&](std::unique_ptr<diag::Source> source, bool alone) {
        pipeline::LintResult result = pipeline::lint(std::move(source), settings->options);
        if (alone) keep(std::move(result.state));
        return std::move(result.validation);
      },
      kAsked);
}

}  // namespace

const Command kLint{
    .name = "lint",
    .operands = "FILE|DIR|PATTERN|-...",
    .summary = "what the service would say, and advice about what it would not",
    .details =
        "All that an import would be answered, at its place, and beyond: what is dropped or "
        "changed\n"
        "without a word, what fails when the API is deployed or called, what a template left "
        "behind.\n"
        "Files that are no OpenAPI documents are skipped. Findings are the result: they go to "
        "standard\n"
        "output, in the order of the inputs. The exit status is 1 when one of them is an error\n"
        "(--fail-severity). `gwport explain ID` tells what a finding means and how that is "
        "known.\n"
        "\n"
        "A file .gwport.yaml, in the folder of the input or above, says what findings count as:\n"
        "\n"
        "    extends: ../shared.yaml                # or a list; it is overruled by what is here\n"
        "    fail-severity: warning\n"
        "    ignore: [vendor, '*.draft.yaml']       # names, or paths from here with * ? [a-z] **\n"
        "    rules: {reserved-path: off}            # error, warning, info, hint or off\n"
        "    overrides: [{files: [legacy], rules: {model-not-found: warning}}]\n"
        "    accept: [{rule: unsupported-security-type, files: [a.yaml], reason: known}]\n"
        "\n"
        "In a document x-gwport-ignore: [ID] in an object hides findings there and below, and a "
        "comment\n"
        "# gwport-ignore ID in YAML those of its line or, alone on a line, of the next one. What "
        "is\n"
        "ignored or accepted in vain is reported.\n",
    .options = kOptions,
    .min_operands = 0,
    .max_operands = kAny,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli
