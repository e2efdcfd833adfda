#include "golden/exports.h"

#include <algorithm>
#include <sstream>
#include <string_view>

#include "pipeline/answer.h"
#include "pipeline/export.h"

namespace gwport::tests {
namespace {

bool add_extensions(std::string_view list, emit::ExportOptions& options) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (!pipeline::add_extension(list.substr(0, comma), options)) return false;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return true;
}

bool set_member_order(std::string_view letter, emit::ExportOptions& options) {
  using extensions::MemberOrder;
  options.member_order = letter == "B"   ? MemberOrder::kB
                         : letter == "D" ? MemberOrder::kD
                                         : MemberOrder::kC;
  return letter == "B" || letter == "C" || letter == "D";
}

/// Takes over `NAME=VALUE`; false for an unknown name or value.
bool take_option(std::string_view option, pipeline::ExportRequest& request) {
  const std::size_t equals = std::min(option.find('='), option.size() - 1);
  const std::string_view name = option.substr(0, equals);
  const std::string value(option.substr(equals + 1));
  if (name == "extensions") return add_extensions(value, request.options);
  if (name == "member-order") return set_member_order(value, request.options);
  if (name == "stage-name")
    request.options.stage_name = value;
  else if (name == "rest-api-id")
    request.options.rest_api_id = value;
  else if (name == "region")
    request.options.region = value;
  else if (name == "created-date")
    request.options.deployment_date = value;
  else if (name == "documentation-version")
    request.documentation_version = value;
  else if (name == "documentation-created-date")
    request.documentation_created_date = value;
  else
    return false;
  return true;
}

std::string text_of(const pipeline::ExportResult& result) {
  if (result.error_message.empty()) return result.body;
  return pipeline::refusal_json(result.error_message, result.error_code);
}

}  // namespace

std::vector<NamedExport> exports_of(const model::State& state, const std::string& line) {
  using pipeline::ExportFormat;
  using pipeline::ExportType;
  std::istringstream words(line);
  std::string name;
  words >> name;
  pipeline::ExportRequest request;
  request.options.stage_name = "prod";
  request.options.rest_api_id = "abcdefghij";
  request.options.region = "us-east-1";
  for (std::string option; words >> option;) {
    if (!take_option(option, request)) return {};
  }
  std::vector<NamedExport> exports;
  for (const ExportType type : {ExportType::kSwagger, ExportType::kOas30}) {
    for (const ExportFormat format : {ExportFormat::kJson, ExportFormat::kYaml}) {
      request.type = type;
      request.format = format;
      const std::string ending = format == ExportFormat::kJson ? ".json" : ".yaml";
      exports.push_back({name + (type == ExportType::kSwagger ? ".swagger" : ".oas30") + ending,
                         text_of(pipeline::export_api(state, request))});
    }
  }
  return exports;
}

}  // namespace gwport::tests
