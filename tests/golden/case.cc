#include "golden/case.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "doc/pointer.h"
#include "emit/state/state.h"
#include "pipeline/api.h"
#include "pipeline/documentation.h"
#include "pipeline/export.h"
#include "pipeline/files.h"
#include "pipeline/import.h"
#include "pipeline/load.h"
#include "pipeline/validate.h"
#include "text/json_writer.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string command = "import";
  std::string stage_name;
  pipeline::Against against = pipeline::Against::kBoth;
  pipeline::ImportOptions import;
};

std::string slurp(const fs::path& path) {
  return pipeline::read_file(path.string()).text.value_or("");
}

/// "NAME=REST" in two; REST is empty without a '='.
std::pair<std::string, std::string> halves(const std::string& text) {
  const std::size_t equals = std::min(text.find('='), text.size());
  return {text.substr(0, equals), equals < text.size() ? text.substr(equals + 1) : ""};
}

std::optional<std::int64_t> number(const std::string& text) {
  std::int64_t value = 0;
  const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
  return done.ec == std::errc{} ? std::optional(value) : std::nullopt;
}

/// `command=import|validate|docs|export`; import is the default.
bool set_command(const std::string& value, Options& options) {
  options.command = value;
  return true;
}

bool set_against(const std::string& value, Options& options) {
  options.against =
      value == "specification" ? pipeline::Against::kSpecification : pipeline::Against::kService;
  return value == "specification" || value == "service";
}

bool set_base_path(const std::string& value, Options& options) {
  const bool prepend = value == "prepend";
  options.import.read.base_path = prepend ? read::BasePath::kPrepend : read::BasePath::kSplit;
  return prepend || value == "split";
}

bool set_ignore(const std::string& value, Options& options) {
  options.import.read.ignore_documentation = value == "documentation";
  return value == "documentation";
}

bool set_endpoint_type(const std::string& value, Options& options) {
  options.import.read.endpoint_type = value;
  return true;
}

bool set_fail_on_warnings(const std::string&, Options& options) {
  return options.import.fail_on_warnings = true;
}

bool set_mode(const std::string& value, Options& options) {
  options.import.mode = pipeline::PutMode::kOverwrite;
  return value == "overwrite";
}

bool add_value(const std::string& value, Options& options) {
  options.import.variables.push_back(halves(value));
  return true;
}

bool add_limit(const std::string& value, Options& options) {
  const auto [name, most] = halves(value);
  options.import.limits.set[name] = number(most);
  return number(most).has_value();
}

bool set_stage(const std::string& value, Options& options) {
  options.stage_name = value;
  return true;
}

struct Option {
  std::string_view name;
  bool (*apply)(const std::string& value, Options& options);  ///< false for a bad value
};

constexpr Option kOptions[] = {{"command", set_command},
                               {"against", set_against},
                               {"basepath", set_base_path},
                               {"ignore", set_ignore},
                               {"endpointConfigurationTypes", set_endpoint_type},
                               {"fail-on-warnings", set_fail_on_warnings},
                               {"mode", set_mode},
                               {"value", add_value},
                               {"limit", add_limit},
                               {"stage-name", set_stage}};

bool apply(const std::string& line, Options& options) {
  const auto [name, value] = halves(line);
  const auto* option =
      std::find_if(std::begin(kOptions), std::end(kOptions),
                   [&name = name](const Option& each) { return each.name == name; });
  return option != std::end(kOptions) && option->apply(value, options);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string state_text(const std::optional<model::State>& state) {
  std::string text;
  if (!state) return text;
  text::JsonWriter writer(text, text::JsonStyle::kPretty);
  emit::emit_state(*state, writer);
  return text += '\n';
}

CaseResult failed(std::string fault) {
  CaseResult result;
  result.fault = std::move(fault);
  return result;
}

CaseResult result_of(const doc::Document& document, const diag::Diagnostics& diagnostics,
                     const std::optional<model::State>& state, const std::string& error) {
  CaseResult result;
  result.state = state_text(state);
  result.error = error.empty() ? "" : error + "\n";
  for (const auto& finding : diagnostics.list()) {
    result.diagnostics += finding_line(document, finding);
  }
  return result;
}

/// The exports of the API that came of a case. The line that is wrong, if one is.
std::string add_exports(const fs::path& folder, const model::State& state, CaseResult& result) {
  for (const std::string& line : lines_of(slurp(folder / "exports"))) {
    std::vector<NamedExport> exports = exports_of(state, line);
    if (exports.empty()) return line;
    std::move(exports.begin(), exports.end(), std::back_inserter(result.exports));
  }
  return {};
}

CaseResult export_case(std::unique_ptr<diag::Source> source, const Options& options) {
  pipeline::LoadedApi api = pipeline::load_api(std::move(source), options.import.text);
  if (!api.value) return result_of(api.document, api.diagnostics, {}, api.error_message);
  pipeline::ExportRequest request;
  request.options.stage_name = options.stage_name;
  const pipeline::ExportResult result = pipeline::export_api(*api.value, std::move(request));
  return result_of(api.document, result.diagnostics, {}, result.error_message);
}

CaseResult import_case(const fs::path& folder, std::unique_ptr<diag::Source> source,
                       const Options& options, const model::State* onto) {
  const auto done = pipeline::import_api(std::move(source), options.import, onto);
  CaseResult result = result_of(done.document, done.diagnostics, done.state, done.error_message);
  if (done.state) result.fault = add_exports(folder, *done.state, result);
  return result;
}

CaseResult run_command(const fs::path& folder, std::unique_ptr<diag::Source> source,
                       const Options& options, const model::State* onto) {
  if (options.command == "export") return export_case(std::move(source), options);
  if (options.command == "validate") {
    const auto done = pipeline::validate(std::move(source), options.import, options.against);
    return result_of(done.document, done.diagnostics, {}, "");
  }
  if (options.command == "docs") {
    const auto done = pipeline::import_documentation(std::move(source), options.import,
                                                     onto != nullptr ? *onto : model::State{});
    return result_of(done.document, done.diagnostics, done.state, done.error_message);
  }
  return import_case(folder, std::move(source), options, onto);
}

}  // namespace

std::string finding_line(const doc::Document& document, const diag::Diagnostic& finding) {
  std::string line = "-";
  if (finding.span.known() && document.source != nullptr) {
    const diag::Position at = document.source->position(finding.span.begin);
    line = std::to_string(at.line) + ":" + std::to_string(at.column);
  }
  line += ' ';
  line += name_of(finding.rule->outcome);
  line += ' ';
  line += name_of(finding.severity);
  line += ' ';
  line += finding.rule->id;
  line += " [";
  if (document.root != nullptr) line += doc::pointer_at(*document.root, finding.span);
  return line + "] " + finding.message + "\n";
}

std::vector<fs::path> case_folders() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator("fixtures/spec")) {
    if (entry.path().stem() == "input") found.push_back(entry.path().parent_path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

CaseResult run_case(const fs::path& folder) {
  fs::path input = folder / "input.json";
  if (!fs::exists(input)) input = folder / "input.yaml";
  Options options;
  for (const std::string& line : lines_of(slurp(folder / "options"))) {
    if (!apply(line, options)) return failed("unknown option " + line);
  }
  std::optional<model::State> onto;
  if (fs::exists(folder / "onto.json")) {
    auto loaded = pipeline::load_state(
        std::make_unique<diag::Source>("onto.json", slurp(folder / "onto.json")), {});
    if (!loaded.diagnostics.empty()) return failed(loaded.diagnostics.list()[0].message);
    onto = std::move(loaded.value);
  }
  return run_command(folder, std::make_unique<diag::Source>("input", slurp(input)), options,
                     onto ? &*onto : nullptr);
}

}  // namespace gwport::tests
