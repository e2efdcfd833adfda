#include "pipeline/convert.h"

#include <utility>

#include "emit/postman/postman.h"
#include "pipeline/answer.h"

namespace gwport::pipeline {

std::string to_postman(const model::State& state, Address address) {
  const model::DocumentationVersion current{.version = "current",
                                            .parts = state.documentation_parts};
  emit::ExportOptions options;
  options.stage_name = std::move(address.stage_name);
  options.rest_api_id = std::move(address.rest_api_id);
  options.region = std::move(address.region);
  options.documentation_version = &current;
  if (options.rest_api_id.empty()) options.rest_api_id = state.rest_api.id;
  if (options.stage_name.empty() && state.stages.size() == 1) {
    options.stage_name = state.stages.front().stage_name;
  }
  return json_text([&](doc::Sink& sink) { emit::emit_postman(state, options, sink); });
}

}  // namespace gwport::pipeline
