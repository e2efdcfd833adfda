#include "emit/swagger/swagger.h"

#include <algorithm>

#include "emit/export/members.h"
#include "emit/export/models.h"
#include "emit/export/security.h"
#include "emit/swagger/operation.h"

namespace gwport::emit {
namespace {

const std::vector<std::string_view> kMethodOrder{"GET",    "HEAD",    "POST", "PUT",
                                                 "DELETE", "OPTIONS", "PATCH"};

void emit_info(const ExportView& view, doc::Sink& sink) {
  sink.key("info");
  sink.begin_object();
  emit_info_description(view, sink);
  sink.member("version", exported_version(view));
  sink.member("title", view.state.rest_api.name);
  emit_info_extras(view, sink);
  sink.end_object();
}

void emit_address(const ExportOptions& options, doc::Sink& sink) {
  sink.member("host", execute_api_host(options));
  sink.member("basePath", "/" + options.stage_name);
  sink.key("schemes");
  sink.begin_array();
  sink.string("https");
  sink.end_array();
}

/// Paths with methods, by UTF-16 code unit; that is byte order but for surrogates, which no path of
/// the service has.
void emit_paths(const ExportView& view, doc::Sink& sink) {
  std::vector<const model::Resource*> resources = view.resources;
  std::sort(resources.begin(), resources.end(),
            [](const auto* a, const auto* b) { return a->path < b->path; });
  sink.key("paths");
  sink.begin_object();
  for (const model::Resource* resource : resources) {
    sink.key(resource->path);
    emit_path_item(
        view, *resource, kMethodOrder,
        [&](const ExportedMethod& of) { emit_swagger_operation(view, of, sink); }, sink);
  }
  sink.end_object();
}

}  // namespace

void emit_swagger(const model::State& state, const ExportOptions& options, doc::Sink& sink) {
  const ExportView view(state, options);
  sink.begin_object();
  sink.member("swagger", "2.0");
  emit_info(view, sink);
  emit_address(options, sink);
  emit_paths(view, sink);
  if (has_security_schemes(view)) {
    sink.key("securityDefinitions");
    emit_security_schemes(view, doc::Dialect::kSwagger2, sink);
  }
  if (!view.models.empty()) {
    sink.key("definitions");
    emit_models(view, doc::Dialect::kSwagger2, sink);
  }
  emit_root_extras(view, sink);
  sink.end_object();
}

}  // namespace gwport::emit
