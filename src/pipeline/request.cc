#include "pipeline/request.h"

#include "check/quotas.h"
#include "diag/catalogue/documentation.h"
#include "diag/catalogue/request.h"
#include "diag/catalogue/text.h"
#include "emit/request/script.h"
#include "pipeline/answer.h"

namespace gwport::pipeline {
namespace {

namespace rules = diag::rules;
using emit::Operation;

/// What an empty body is to the operation: no document, for those that import one.
const diag::Rule& empty_body(Operation operation) {
  if (operation == Operation::kImportApiKeys) return rules::kEmptyKeyFile;
  return operation == Operation::kImportDocumentationParts ? rules::kDocumentationInput
                                                           : rules::kInvalidInput;
}

/// The JavaScript SDK does not send a second mode.
bool sends_mode_twice(const emit::RequestParameters& parameters) {
  if (parameters.operation != Operation::kImportRestApi) return false;
  if (parameters.client == emit::Client::kJavaScriptSdk) return false;
  for (const auto& [name, value] : parameters.parameters) {
    if (name == "mode") return true;
  }
  return false;
}

}  // namespace

std::string import_request_json(std::string_view document, const ImportCall& call,
                                const model::State* onto) {
  emit::RequestParameters parameters;
  parameters.parameters = call.parameters;
  if (call.fail_on_warnings) parameters.fail_on_warnings = true;
  if (onto != nullptr) {
    parameters.operation = Operation::kPutRestApi;
    parameters.rest_api_id = onto->rest_api.id;
    if (call.mode) parameters.mode = call.mode == PutMode::kMerge ? "merge" : "overwrite";
  }
  return json_text([&](doc::Sink& sink) { emit::emit_request(parameters, document, sink); });
}

RequestCheck check_request(const emit::RequestParameters& parameters, std::size_t body_bytes,
                           const check::Limits& limits) {
  RequestCheck result;
  diag::Diagnostics& diagnostics = result.diagnostics;
  result.error_code = "BadRequestException";
  const Operation operation = parameters.operation;
  if (sends_mode_twice(parameters)) {
    diagnostics.report(rules::kModeAsParameter, {});
    result.error_code = "ValidationException";
  }
  if (operation == Operation::kGetExport && parameters.export_type != "oas30" &&
      parameters.export_type != "swagger") {
    diagnostics.report(rules::kNoExporter, {}, {parameters.export_type});
  }
  if (emit::shape_of(operation).body) {
    check::check_body_size(body_bytes, limits, diagnostics);
    if (body_bytes == 0) {
      diagnostics.report(empty_body(operation), {0, 0}).hint = "the file is empty";
    }
  }
  if (diagnostics.empty()) {
    result.error_code.clear();
  } else {
    result.error_message = diagnostics.list().front().message;
  }
  return result;
}

std::string request_text(const RequestText& request, std::string_view body) {
  const emit::ScriptInput input{request.region, request.body_path};
  switch (request.form) {
    case RequestForm::kHttp:
      return emit::http_text(request.parameters, request.region, body);
    case RequestForm::kCurl:
      return emit::curl_command(request.parameters, input);
    case RequestForm::kAwsCli:
      return emit::aws_cli_command(request.parameters, input);
    case RequestForm::kBoto3:
      return emit::boto3_program(request.parameters, input);
    case RequestForm::kJson:
      break;
  }
  return json_text([&](doc::Sink& sink) { emit::emit_request(request.parameters, body, sink); });
}

}  // namespace gwport::pipeline
