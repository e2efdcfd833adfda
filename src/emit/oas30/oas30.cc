#include "emit/oas30/oas30.h"

#include "emit/export/members.h"
#include "emit/export/models.h"
#include "emit/export/security.h"
#include "emit/oas30/operation.h"
#include "extensions/write.h"

namespace gwport::emit {
namespace {

const std::vector<std::string_view> kMethodOrder{"GET",     "PUT",  "POST", "DELETE",
                                                 "OPTIONS", "HEAD", "PATCH"};

void emit_info(const ExportView& view, doc::Sink& sink) {
  sink.key("info");
  sink.begin_object();
  sink.member("title", view.state.rest_api.name);
  emit_info_description(view, sink);
  sink.member("version", exported_version(view));
  emit_info_extras(view, sink);
  sink.end_object();
}

/// One server. The default of basePath stands without a slash since 2023.
void emit_servers(const ExportView& view, doc::Sink& sink) {
  const ExportOptions& options = view.options;
  sink.key("servers");
  sink.begin_array();
  sink.begin_object();
  sink.member("url", "https://" + execute_api_host(options) + "/{basePath}");
  sink.key("variables");
  sink.begin_object();
  sink.key("basePath");
  sink.begin_object();
  sink.member("default", options.stage_name);
  sink.end_object();
  sink.end_object();
  if (options.apigateway) extensions::write_endpoint_configuration(view.state.rest_api, sink);
  sink.end_object();
  sink.end_array();
}

void emit_paths(const ExportView& view, doc::Sink& sink) {
  std::vector<std::string_view> paths;
  for (const model::Resource* resource : view.resources) paths.push_back(resource->path);
  sink.key("paths");
  sink.begin_object();
  for (const std::size_t at : model::hash_map_order(paths)) {
    sink.key(paths[at]);
    emit_path_item(
        view, *view.resources[at], kMethodOrder,
        [&](const ExportedMethod& of) { emit_oas30_operation(view, of, sink); }, sink);
  }
  sink.end_object();
}

void emit_components(const ExportView& view, doc::Sink& sink) {
  sink.key("components");
  sink.begin_object();
  if (!view.models.empty()) {
    sink.key("schemas");
    emit_models(view, doc::Dialect::kOpenApi3, sink);
  }
  if (has_security_schemes(view)) {
    sink.key("securitySchemes");
    emit_security_schemes(view, doc::Dialect::kOpenApi3, sink);
  }
  sink.end_object();
}

}  // namespace

void emit_oas30(const model::State& state, const ExportOptions& options, doc::Sink& sink) {
  const ExportView view(state, options);
  sink.begin_object();
  sink.member("openapi", "3.0.1");
  emit_info(view, sink);
  emit_servers(view, sink);
  emit_paths(view, sink);
  emit_components(view, sink);
  emit_root_extras(view, sink);
  sink.end_object();
}

}  // namespace gwport::emit
