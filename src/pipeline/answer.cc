#include "pipeline/answer.h"

#include "emit/state/state.h"

namespace gwport::pipeline {

std::string state_json(const model::State& state) {
  return json_text([&](doc::Sink& sink) { emit::emit_state(state, sink); });
}

Produce state_text(const model::State& state) {
  return [&state](const Put& put) {
    text::JsonWriter json([&put](std::string_view piece) { put(piece); }, text::JsonStyle::kPretty,
                          text::JsonEnd::kNewLine);
    emit::emit_state(state, json);
  };
}

std::string response_json(const model::RestApi& api) {
  return json_text([&](doc::Sink& sink) { emit::emit_rest_api(api, sink); });
}

std::string refusal_json(std::string_view message, std::string_view code) {
  return json_text([&](doc::Sink& sink) {
    sink.begin_object();
    sink.member("code", code);
    sink.member("message", message);
    sink.member_integer("httpStatus", code == "NotFoundException" ? 404 : 400);
    sink.end_object();
  });
}

std::string ids_json(const std::vector<std::string>& ids,
                     const std::vector<std::string>& warnings) {
  return json_text([&](doc::Sink& sink) {
    const auto list = [&sink](std::string_view name, const std::vector<std::string>& texts) {
      sink.key(name);
      sink.begin_array();
      for (const std::string& text : texts) sink.string(text);
      sink.end_array();
    };
    sink.begin_object();
    list("ids", ids);
    if (!warnings.empty()) list("warnings", warnings);
    sink.end_object();
  });
}

std::string export_response_json(const ExportResult& result) {
  return json_text([&](doc::Sink& sink) {
    sink.begin_object();
    sink.member("contentType", result.content_type);
    sink.member("contentDisposition", result.content_disposition);
    sink.member("body", result.body);
    sink.end_object();
  });
}

}  // namespace gwport::pipeline
