// What is printed of an import, as JSON text with a line end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/sink.h"
#include "model/state.h"
#include "pipeline/export.h"
#include "pipeline/write.h"
#include "text/json_writer.h"

namespace gwport::pipeline {

/// The JSON text, with a line end, of what `write` sends to the sink that it is given.
template <class Write>
[[nodiscard]] std::string json_text(Write write) {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kPretty, text::JsonEnd::kNewLine);
  write(json);
  return out;
}

/// The whole state, as --onto reads it.
[[nodiscard]] std::string state_json(const model::State& state);

/// The same piece by piece: the text of a large API is larger than the API. The state must live
/// until it is written.
[[nodiscard]] Produce state_text(const model::State& state);

/// The service's answer to the call: the RestApi.
[[nodiscard]] std::string response_json(const model::RestApi& api);

/// The service's answer when it refuses: {"code": "BadRequestException", "message": ...,
/// "httpStatus": 400}; the status of a NotFoundException is 404.
[[nodiscard]] std::string refusal_json(std::string_view message,
                                       std::string_view code = "BadRequestException");

/// {"ids", "warnings"}, as imports of documentation parts and of API keys answer; warnings are left
/// out where there are none.
[[nodiscard]] std::string ids_json(const std::vector<std::string>& ids,
                                   const std::vector<std::string>& warnings);

/// The answer of GetExport: {"contentType", "contentDisposition", "body"}.
[[nodiscard]] std::string export_response_json(const ExportResult& result);

}  // namespace gwport::pipeline
