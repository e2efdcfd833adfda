#include "read/shared/info.h"

#include <optional>
#include <string>
#include <string_view>

#include "diag/catalogue/document.h"
#include "model/ids.h"

namespace gwport::read {
namespace {

/// Any scalar as text; absent when blank. Source: recorded for the number 1; inferred from the
/// parser library for other scalars and for blank texts.
std::optional<std::string> text_at(Context& context, const doc::Node* info, std::string_view key) {
  std::optional<std::string> text = read_text(context, info != nullptr ? info->find(key) : nullptr);
  if (text && text->find_first_not_of(" \t\r\n") == std::string::npos) text.reset();
  return text;
}

}  // namespace

model::RestApi read_info(Context& context, const Options& options) {
  model::RestApi api;
  const doc::Node* info = context.root.find("info");
  const std::optional<std::string> title = text_at(context, info, "title");
  api.given.name = title.has_value();
  api.name = title ? *title : "Imported on " + options.created_date;
  if (!title) {
    const diag::Span span = info != nullptr ? info->name_span() : context.root.span();
    context.diagnostics.report(diag::rules::kNoTitle, span, {api.name});
  }
  api.description = text_at(context, info, "description");
  api.version = text_at(context, info, "version");
  api.created_date = options.created_date;
  api.id = options.rest_api_id.empty() ? model::rest_api_id(api.name) : options.rest_api_id;
  api.root_resource_id = model::resource_id(api.id, "/");
  api.endpoint_configuration.types = {options.endpoint_type};
  // Recorded: private APIs are dual-stack, all others IPv4.
  if (options.endpoint_type == "PRIVATE") {
    api.endpoint_configuration.ip_address_type = "dualstack";
  }
  api.origin.span = context.root.span();
  return api;
}

}  // namespace gwport::read
