#include "cli/input.h"

#include <filesystem>
#include <system_error>

#include "cli/heap.h"
#include "pipeline/answer.h"
#include "report/json.h"
#include "report/text.h"

namespace gwport::cli {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

std::string name_of_input(const Arguments& arguments, const std::string& path) {
  return path == "-" ? std::string(arguments.value("stdin-filepath", "<stdin>")) : path;
}

Opened try_open(const Arguments& arguments, const std::string& path) {
  std::string name = name_of_input(arguments, path);
  pipeline::FileText file =
      path == "-" ? pipeline::read_standard_input() : pipeline::read_file(path);
  if (!file.text) return {nullptr, "can't read " + name + ": " + file.error, {}};
  return {std::make_unique<diag::Source>(std::move(name), *std::move(file.text)), {}, file.version};
}

Opened try_open_to_check(const Arguments& arguments, const std::string& path) {
  Opened opened = try_open(arguments, path);
  const bool piped = path == "-" && !arguments.has("stdin-filepath");
  if (!piped || !opened.source || !is_blank(opened.source->text())) return opened;
  return {nullptr, "standard input is empty: pipe a document in, or name a file or folder", {}};
}

std::unique_ptr<diag::Source> open_source(const Arguments& arguments, const std::string& path) {
  std::error_code unknown;
  const std::uintmax_t size = std::filesystem::file_size(path, unknown);
  if (!unknown) prepare_heap(size);
  Opened opened = try_open(arguments, path);
  if (!opened.source) complain(opened.error);
  return std::move(opened.source);
}

text::ReadOptions read_options(const Arguments& arguments) {
  text::ReadOptions options;
  if (arguments.value("yaml-reader") == "yaml-cpp") {
    options.yaml_reader = text::YamlReader::kYamlCpp;
  }
  return options;
}

diag::Severity least_severity(const Arguments& arguments) {
  return arguments.has("quiet") ? diag::Severity::kError : diag::Severity::kHint;
}

std::string format_findings(const Arguments& arguments,
                            const std::vector<report::FileFindings>& files, Stream stream) {
  if (arguments.value("format") == "json") return report::to_json(files);
  return report::to_text(files, {.color = wants_color(arguments, stream)});
}

void show_findings(const Arguments& arguments, const doc::Document& document,
                   const diag::Diagnostics& diagnostics) {
  const std::vector<report::FileFindings> files{
      report::collect(document, diagnostics.list(), least_severity(arguments))};
  if (files.front().findings.empty()) return;
  write_standard_error(format_findings(arguments, files, Stream::kError));
}

std::optional<pipeline::LoadedApi> read_api(const Arguments& arguments, const std::string& path) {
  std::unique_ptr<diag::Source> source = open_source(arguments, path);
  if (!source) return std::nullopt;
  return pipeline::load_api(std::move(source), read_options(arguments));
}

ExitCode show_api_findings(const Arguments& arguments, const pipeline::LoadedApi& api) {
  show_findings(arguments, api.document, api.diagnostics);
  if (!api.error_message.empty()) {
    return deliver({}, pipeline::refusal_json(api.error_message), kFindings);
  }
  return api.value ? kFine : kTrouble;
}

}  // namespace gwport::cli
