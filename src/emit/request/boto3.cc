// The program for boto3.
#include <algorithm>

#include "emit/request/quote.h"
#include "emit/request/script.h"

namespace gwport::emit {
namespace {

std::string function_of(Operation operation) {
  std::string name(shape_of(operation).command);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

std::string dictionary(const RequestParameters& parameters) {
  std::string out = "{";
  for (const auto& [name, value] : parameters.parameters) {
    if (out.size() > 1) out += ", ";
    out += python_literal(name) + ": " + python_literal(value);
  }
  return out + '}';
}

/// The lines that make `body`.
std::string read_body(std::string_view path) {
  if (path == "-") return "body = sys.stdin.buffer.read()\n";
  return "with open(" + python_literal(path) + ", \"rb\") as file:\n    body = file.read()\n";
}

std::string arguments(const RequestParameters& parameters) {
  const OperationShape& shape = shape_of(parameters.operation);
  std::string out;
  const auto add = [&out](std::string_view name, std::string_view value) {
    (((out += "    ") += name) += '=') += value;
    out += ",\n";
  };
  if (shape.rest_api_id) add("restApiId", python_literal(parameters.rest_api_id));
  if (shape.mode && parameters.mode) add("mode", python_literal(*parameters.mode));
  if (parameters.operation == Operation::kGetExport) {
    add("stageName", python_literal(parameters.stage_name));
    add("exportType", python_literal(parameters.export_type));
    add("accepts", python_literal(parameters.accepts));
  }
  if (parameters.operation == Operation::kImportApiKeys) add("format", python_literal("csv"));
  if (shape.fail_on_warnings && parameters.fail_on_warnings) {
    add("failOnWarnings", *parameters.fail_on_warnings ? "True" : "False");
  }
  if (shape.parameters && !parameters.parameters.empty()) {
    add("parameters", dictionary(parameters));
  }
  if (shape.body) add("body", "body");
  return out;
}

}  // namespace

std::string boto3_program(const RequestParameters& parameters, const ScriptInput& input) {
  const bool has_body = shape_of(parameters.operation).body;
  std::string text = has_body && input.body_path == "-" ? "import sys\n\n" : "";
  text += "import boto3\n\n";
  text +=
      "client = boto3.client(\"apigateway\", region_name=" + python_literal(input.region) + ")\n";
  if (has_body) text += read_body(input.body_path);
  text += "response = client.";
  text += function_of(parameters.operation);
  text += "(\n" + arguments(parameters) + ")\n";
  if (parameters.operation == Operation::kGetExport) {
    text += "with open(" + python_literal(export_file(parameters)) +
            ", \"wb\") as file:\n    file.write(response[\"body\"].read())\n";
    return text;
  }
  return text + "print(response)\n";
}

}  // namespace gwport::emit
