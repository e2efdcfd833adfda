#include "pipeline/export.h"

#include <algorithm>

#include "diag/catalogue/export.h"
#include "diag/diagnostic.h"
#include "emit/oas30/oas30.h"
#include "emit/swagger/swagger.h"
#include "pipeline/created_date.h"
#include "pipeline/stages.h"
#include "text/json_writer.h"
#include "text/yaml_writer.h"

namespace gwport::pipeline {
namespace {

const model::Stage* find_stage(const model::State& state, std::string_view name) {
  for (const model::Stage& stage : state.stages) {
    if (stage.stage_name == name) return &stage;
  }
  return nullptr;
}

const model::DocumentationVersion* find_version(const model::State& state, std::string_view name) {
  for (const model::DocumentationVersion& version : state.documentation_versions) {
    if (version.version == name) return &version;
  }
  return nullptr;
}

bool is_json(std::string_view media_type) {
  return media_type.find("json") != std::string_view::npos || media_type == "$default";
}

/// The first method whose request models are all of other types; its name as "POST /pets".
std::string method_without_json_body(const model::State& state) {
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      const auto& models = method.request_models;
      const bool none =
          !models.empty() && std::none_of(models.begin(), models.end(),
                                          [](const auto& entry) { return is_json(entry.first); });
      if (none) return method.http_method + " " + resource.path;
    }
  }
  return {};
}

ExportResult refused(const diag::Rule& rule, std::string_view code, std::string_view argument) {
  ExportResult result;
  result.error_code = code;
  result.error_message = result.diagnostics.report(rule, {}, {argument}).message;
  return result;
}

/// The documentation version of the stage, made up from the current parts where the state has none
/// of that name; null when the stage has none.
const model::DocumentationVersion* documentation_of(const model::State& state,
                                                    const model::Stage* stage,
                                                    const ExportRequest& request,
                                                    model::DocumentationVersion& made_up) {
  std::optional<std::string> name = request.documentation_version;
  if (!name && stage != nullptr) name = stage->documentation_version;
  if (!name) return nullptr;
  const model::DocumentationVersion* version = find_version(state, *name);
  if (version != nullptr && version->parts) return version;
  made_up = {*name, request.documentation_created_date, {}, state.documentation_parts};
  return &made_up;
}

void emit(const model::State& state, const ExportRequest& request, doc::Sink& sink) {
  if (request.type == ExportType::kSwagger) {
    emit::emit_swagger(state, request.options, sink);
  } else {
    emit::emit_oas30(state, request.options, sink);
  }
}

}  // namespace

bool add_extension(std::string_view value, emit::ExportOptions& options) {
  if (value == "integrations")
    options.integrations = true;
  else if (value == "authorizers")
    options.authorizers = true;
  else if (value == "apigateway")
    options.apigateway = true;
  else if (value == "documentation")
    options.documentation = true;
  else if (value == "postman")
    options.postman = true;
  else
    return false;
  return true;
}

ExportResult export_api(const model::State& state, ExportRequest request) {
  emit::ExportOptions& options = request.options;
  const model::Stage* stage = find_stage(state, options.stage_name);
  if (stage == nullptr && !state.stages.empty()) {
    ExportResult result = refused(diag::rules::kNoSuchStage, "NotFoundException", {});
    std::string& hint = result.diagnostics.list().front().hint;
    (hint = diag::rules::kNoSuchStage.fix) += "; " + stage_hint(state, options.stage_name);
    return result;
  }
  if (const std::string method = method_without_json_body(state); !method.empty()) {
    return refused(diag::rules::kNonJsonBody, "BadRequestException", method);
  }
  model::DocumentationVersion made_up;
  options.documentation_version = documentation_of(state, stage, request, made_up);
  if (options.rest_api_id.empty()) options.rest_api_id = state.rest_api.id;
  if (options.deployment_date.empty()) {
    options.deployment_date = stage != nullptr && stage->created_date ? *stage->created_date
                                                                      : state.rest_api.created_date;
  }
  if (options.deployment_date.empty()) {
    options.deployment_date = default_created_date().value_or("1970-01-01T00:00:00Z");
  }
  ExportResult result;
  if (options.postman) result.diagnostics.report(diag::rules::kPostmanExtension, {});
  if (request.format == ExportFormat::kYaml) {
    text::YamlWriter writer(result.body);
    emit(state, request, writer);
  } else {
    text::JsonWriter writer(result.body, text::JsonStyle::kJackson);
    emit(state, request, writer);
  }
  result.content_type = "application/octet-stream";  // recorded, whatever was accepted
  result.content_disposition = "attachment; filename=\"";
  result.content_disposition += request.type == ExportType::kSwagger ? "swagger_" : "oas30_";
  result.content_disposition += state.rest_api.version.value_or(options.deployment_date);
  result.content_disposition += request.format == ExportFormat::kYaml ? ".yaml\"" : ".json\"";
  return result;
}

}  // namespace gwport::pipeline
