#include "pipeline/answer.h"

#include "emit/state/state.h"

namespace gwport::pipeline {
std::string state_json(const model::State& state) {
  return json_text([&](doc::Sink& sink) { emit::emit_state(state, sink); });
}

std::string response_json(const model::RestApi& api) {
  return json_text([&](doc::Sink& sink) { emit::emit_rest_api(api, sink); });
}

std::string refusal_json(std::string_view message) {
  return json_text([&](doc::Sink& sink) {
    sink.begin_object();
    sink.member("code", "BadRequestException");
    sink.member("message", message);
    sink.member_integer("httpStatus", 400);
    sink.end_object();
  });
}

}  // namespace gwport::pipeline
