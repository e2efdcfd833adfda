#include "emit/export/members.h"

#include "emit/documentation/extension.h"
#include "extensions/write.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kValidator = "x-amazon-apigateway-request-validator";

std::string_view lower_method(std::string_view method) {
  static constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"GET", "get"},       {"HEAD", "head"},       {"POST", "post"},  {"PUT", "put"},
      {"DELETE", "delete"}, {"OPTIONS", "options"}, {"PATCH", "patch"}};
  for (const auto& [upper, lower] : kNames) {
    if (upper == method) return lower;
  }
  return "x-amazon-apigateway-any-method";
}

}  // namespace

const doc::Node* part_of(const ExportView& view, const ExportedMethod& of, std::string_view type,
                         std::string_view status_code, std::string_view name) {
  return view.documentation.find({.type = type,
                                  .path = of.resource.path,
                                  .method = of.method.http_method,
                                  .status_code = status_code,
                                  .name = name});
}

std::string execute_api_host(const ExportOptions& options) {
  std::string host = options.rest_api_id + ".execute-api." + options.region;
  return host += options.region.starts_with("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
}

std::string_view exported_version(const ExportView& view) {
  return view.state.rest_api.version ? std::string_view(*view.state.rest_api.version)
                                     : std::string_view(view.options.deployment_date);
}

void emit_info_description(const ExportView& view, doc::Sink& sink) {
  const doc::Node* part = view.documentation.find({.type = "API"});
  const doc::Node* info = part != nullptr ? part->find("info") : nullptr;
  const doc::Node* text = info != nullptr ? info->find("description") : nullptr;
  if (text != nullptr && text->is_string()) {
    sink.member("description", text->text());
  } else if (view.state.rest_api.description) {
    sink.member("description", *view.state.rest_api.description);
  }
}

void emit_info_extras(const ExportView& view, doc::Sink& sink) {
  const doc::Node* part = view.documentation.find({.type = "API"});
  Extras extras;
  if (part != nullptr) extras.add_from(part->find("info"));
  extras.write(sink);
}

void emit_operation_texts(const ExportedMethod& of, doc::Sink& sink) {
  for (const std::string_view name : {"tags", "summary", "description"}) {
    copy_member(of.documentation, name, sink);
  }
}

void emit_operation_extras(const ExportView& view, const ExportedMethod& of, doc::Sink& sink) {
  Extras extras;
  if (view.options.apigateway && of.method.request_validator_id) {
    const auto found = view.validators.find(*of.method.request_validator_id);
    if (found != view.validators.end()) {
      extras.add(kValidator, [&name = found->second->name](doc::Sink& to) { to.string(name); });
    }
  }
  const bool integrations = view.options.apigateway || view.options.integrations;
  if (integrations && of.method.method_integration) {
    extras.add("x-amazon-apigateway-integration", [&](doc::Sink& to) {
      extensions::write_integration(*of.method.method_integration, view.options.member_order, to);
    });
  }
  extras.add_from(of.documentation);
  extras.write(sink);
}

void emit_headers(const ExportView& view, const ExportedMethod& of,
                  const model::MethodResponse& response, EmitHeader emit, doc::Sink& sink) {
  if (response.response_parameters.empty()) return;
  std::vector<std::string_view> names;
  for (const auto& [name, required] : response.response_parameters) {
    names.push_back(header_name(name));
  }
  sink.key("headers");
  sink.begin_object();
  for (const std::size_t at : model::hash_map_order(names)) {
    sink.key(names[at]);
    sink.begin_object();
    const doc::Node* part = part_of(view, of, "RESPONSE_HEADER", response.status_code, names[at]);
    emit(part, sink);
    write_extras(part, sink);
    sink.end_object();
  }
  sink.end_object();
}

void emit_response_description(const ExportView& view, const ExportedMethod& of,
                               std::string_view status_code, doc::Sink& sink) {
  const doc::Node* part = part_of(view, of, "RESPONSE", status_code);
  const doc::Node* text = part != nullptr ? part->find("description") : nullptr;
  if (text != nullptr && text->is_string()) {
    sink.member("description", text->text());
  } else {
    sink.member("description", std::string(status_code) + " response");
  }
}

void emit_root_extras(const ExportView& view, doc::Sink& sink) {
  Extras extras;
  if (view.options.apigateway) {
    extensions::for_each_root_extension(
        view.state,
        [&](std::string_view key, const Extras::Value& value) { extras.add(key, value); });
  }
  const model::DocumentationVersion* version = view.options.documentation_version;
  if (view.options.documentation && version != nullptr && version->parts) {
    extras.add("x-amazon-apigateway-documentation",
               [version](doc::Sink& to) { emit_documentation_extension(*version, to); });
  }
  extras.add_from(view.documentation.find({.type = "API"}));
  extras.write(sink);
}

void emit_path_item(const ExportView& view, const model::Resource& resource,
                    const std::vector<std::string_view>& order,
                    const std::function<void(const ExportedMethod&)>& emit, doc::Sink& sink) {
  const auto exported = [&](const model::Method& method) {
    ExportedMethod of{resource, method, nullptr};
    of.documentation = part_of(view, of, "METHOD");
    return of;
  };
  sink.begin_object();
  for (const std::string_view name : order) {
    if (const model::Method* method = resource.find(name)) {
      sink.key(lower_method(name));
      emit(exported(*method));
    }
  }
  Extras extras;
  if (const model::Method* any = resource.find("ANY")) {
    extras.add(lower_method("ANY"), [&, any](doc::Sink&) { emit(exported(*any)); });
  }
  extras.add_from(view.documentation.find({.type = "RESOURCE", .path = resource.path}));
  extras.write(sink);
  sink.end_object();
}

}  // namespace gwport::emit
