#include "cli/request_settings.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <span>

#include "cli/export_settings.h"
#include "cli/settings.h"

namespace gwport::cli {
namespace {

using emit::Client;
using emit::Operation;
using pipeline::RequestForm;
using Words = std::span<const std::string_view>;

constexpr std::string_view kModes[] = {"merge", "overwrite"};
constexpr std::string_view kMediaTypes[] = {"application/json", "application/yaml"};

/// Whether the call has a parameter of that name.
bool takes(const emit::OperationShape& shape, std::string_view option) {
  if (option == "rest-api-id") return shape.rest_api_id;
  if (option == "mode") return shape.mode;
  if (option.ends_with("fail-on-warnings")) return shape.fail_on_warnings;
  if (option == "parameters") return shape.parameters;
  return shape.operation == Operation::kGetExport;
}

std::string misplaced(const Arguments& arguments, const emit::OperationShape& shape) {
  const std::string& call = arguments.operands().front();
  for (const Option& option : kCallOptions) {
    if (arguments.has(option.name) && !takes(shape, option.name)) {
      return call + " takes no --" + std::string(option.name);
    }
  }
  for (const std::string_view needed : {"rest-api-id", "stage-name"}) {
    if (takes(shape, needed) && arguments.value(needed).empty()) {
      return call + " needs --" + std::string(needed);
    }
  }
  if (arguments.has("fail-on-warnings") && arguments.has("no-fail-on-warnings")) {
    return "--fail-on-warnings and --no-fail-on-warnings exclude each other";
  }
  return {};
}

std::string check_value(const Arguments& arguments, std::string_view option, Words words) {
  if (!arguments.has(option)) return {};
  const std::string_view value = arguments.value(option);
  if (std::find(words.begin(), words.end(), value) != words.end()) return {};
  return unknown("--" + std::string(option) + " value", value, words) + "; it takes " +
         one_of(words);
}

/// Source: API Reference, Stage.stageName.
std::string check_stage_name(std::string_view name) {
  constexpr std::size_t kLongest = 128;
  const bool good = name.size() <= kLongest && std::all_of(name.begin(), name.end(), [](char c) {
                      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                             (c >= '0' && c <= '9') || c == '_' || c == '-';
                    });
  if (good) return {};
  return "--stage-name takes letters, digits, - and _, at most 128 of them";
}

std::string check_parameters(const emit::RequestParameters& parameters) {
  ImportSettings settings;
  pipeline::ExportRequest request;
  for (const auto& [name, value] : parameters.parameters) {
    // Refused with the service's words: pipeline::check_request.
    if (parameters.operation == Operation::kImportRestApi && name == "mode") continue;
    std::string pair = name;
    (pair += '=') += value;
    std::string error = parameters.operation == Operation::kGetExport
                            ? take_extensions(pair, request.options)
                            : take_parameter(name, value, settings);
    if (!error.empty()) return error;
  }
  return {};
}

std::string check_values(const Arguments& arguments, const emit::RequestParameters& parameters) {
  std::string error = check_value(arguments, "mode", kModes);
  if (error.empty()) error = check_value(arguments, "accepts", kMediaTypes);
  if (error.empty()) error = check_stage_name(parameters.stage_name);
  if (error.empty()) error = check_parameters(parameters);
  return error;
}

/// What the option says, else what the clients themselves would take from the environment.
std::string_view region_of(const Arguments& arguments) {
  if (arguments.has("region")) return arguments.value("region");
  for (const char* variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return value;
  }
  return "us-east-1";
}

bool is_region(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

/// The value of an option that is one of the choices; the first one when it is not given.
template <class Value, std::size_t kCount>
Value chosen(const Arguments& arguments, std::string_view option,
             const std::pair<std::string_view, Value> (&choices)[kCount]) {
  const std::string_view word = arguments.value(option);
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
  }
  return choices[0].second;
}

constexpr std::pair<std::string_view, RequestForm> kForms[] = {{"http", RequestForm::kHttp},
                                                               {"json", RequestForm::kJson},
                                                               {"curl", RequestForm::kCurl},
                                                               {"aws-cli", RequestForm::kAwsCli},
                                                               {"boto3", RequestForm::kBoto3}};
constexpr std::pair<std::string_view, Client> kClients[] = {{"awscli2", Client::kAwsCli2},
                                                            {"awscli1", Client::kAwsCli1},
                                                            {"boto3", Client::kBoto3},
                                                            {"jssdk", Client::kJavaScriptSdk}};

std::string take_parameters(const Arguments& arguments, emit::RequestParameters& parameters) {
  for (const std::string_view each : arguments.values("parameters")) {
    std::string error = pipeline::add_parameters(each, parameters.parameters);
    if (!error.empty()) return error;
  }
  return {};
}

}  // namespace

std::string take_request(const Arguments& arguments, pipeline::RequestText& request) {
  emit::RequestParameters& parameters = request.parameters;
  std::string error = misplaced(arguments, emit::shape_of(parameters.operation));
  if (!error.empty()) return error;
  request.form = chosen(arguments, "emit", kForms);
  request.region = region_of(arguments);
  if (!is_region(request.region)) return "'" + request.region + "' is no name of a region";
  parameters.client = chosen(arguments, "client", kClients);
  parameters.rest_api_id = arguments.value("rest-api-id");
  if (arguments.has("mode")) parameters.mode = arguments.value("mode");
  if (arguments.has("fail-on-warnings")) parameters.fail_on_warnings = true;
  if (arguments.has("no-fail-on-warnings")) parameters.fail_on_warnings = false;
  parameters.stage_name = arguments.value("stage-name");
  parameters.export_type = arguments.value("export-type", "oas30");
  parameters.accepts = arguments.value("accepts", "application/json");
  error = take_parameters(arguments, parameters);
  if (error.empty() && !arguments.has("force")) error = check_values(arguments, parameters);
  return error;
}

}  // namespace gwport::cli
