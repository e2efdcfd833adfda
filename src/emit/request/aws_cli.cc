// The command of the AWS CLI.
#include "emit/request/quote.h"
#include "emit/request/script.h"
#include "text/json_writer.h"

namespace gwport::emit {
namespace {

/// The map in the one form that takes every value.
std::string json_map(const RequestParameters& parameters) {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kCompact);
  json.begin_object();
  for (const auto& [name, value] : parameters.parameters) json.member(name, value);
  json.end_object();
  return out;
}

/// The CLI replaces variables and a leading ~ in the path, so such names come by standard input.
bool is_rewritten(std::string_view path) {
  return path == "-" || path.starts_with('~') || path.find('$') != std::string_view::npos;
}

/// Adds options one by one, each on a line of its own. A value that looks like an option is tied to
/// its name.
class Command {
 public:
  explicit Command(std::string_view start) : text_(start) {}
  void option(std::string_view name) { (text_ += " \\\n  --") += name; }
  void option(std::string_view name, std::string_view value) {
    option(name);
    text_ += value.starts_with('-') ? '=' : ' ';
    text_ += shell_word(value);
  }
  void operand(std::string_view word) { (text_ += " \\\n  ") += shell_word(word); }
  void add_body(std::string_view path) {
    const bool rewritten = is_rewritten(path);
    option("body", "fileb://" + (rewritten ? "/dev/stdin" : std::string(path)));
    if (rewritten && path != "-") (text_ += " <") += shell_word(path);
  }
  [[nodiscard]] std::string text() const { return text_ + '\n'; }

 private:
  std::string text_;
};

void add_export(const RequestParameters& parameters, Command& command) {
  command.option("stage-name", parameters.stage_name);
  command.option("export-type", parameters.export_type);
  command.option("accepts", parameters.accepts);
}

}  // namespace

std::string aws_cli_command(const RequestParameters& parameters, const ScriptInput& input) {
  const OperationShape& shape = shape_of(parameters.operation);
  Command command("aws apigateway " + std::string(shape.command));
  command.option("region", input.region);
  if (shape.rest_api_id) command.option("rest-api-id", parameters.rest_api_id);
  if (shape.mode && parameters.mode) command.option("mode", *parameters.mode);
  if (parameters.operation == Operation::kGetExport) add_export(parameters, command);
  if (parameters.operation == Operation::kImportApiKeys) command.option("format", "csv");
  if (shape.fail_on_warnings && parameters.fail_on_warnings) {
    command.option(*parameters.fail_on_warnings ? "fail-on-warnings" : "no-fail-on-warnings");
  }
  if (shape.parameters && !parameters.parameters.empty()) {
    command.option("parameters", json_map(parameters));
  }
  if (shape.body) command.add_body(input.body_path);
  if (parameters.operation == Operation::kGetExport) command.operand(export_file(parameters));
  return command.text();
}

std::string_view export_file(const RequestParameters& parameters) {
  return parameters.accepts == "application/yaml" ? "export.yaml" : "export.json";
}

}  // namespace gwport::emit
