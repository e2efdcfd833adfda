#include "pipeline/request.h"

#include "emit/request/request.h"
#include "pipeline/answer.h"

namespace gwport::pipeline {

std::string import_request_json(std::string_view document, const ImportCall& call,
                                const model::State* onto) {
  emit::RequestParameters parameters;
  parameters.parameters = call.parameters;
  if (call.fail_on_warnings) parameters.fail_on_warnings = true;
  if (onto != nullptr) {
    parameters.operation = emit::Operation::kPutRestApi;
    parameters.rest_api_id = onto->rest_api.id;
    if (call.mode) parameters.mode = call.mode == PutMode::kMerge ? "merge" : "overwrite";
  }
  return json_text([&](doc::Sink& sink) { emit::emit_request(parameters, document, sink); });
}

}  // namespace gwport::pipeline
