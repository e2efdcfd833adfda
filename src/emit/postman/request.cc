#include "emit/postman/request.h"

#include <algorithm>

#include "emit/documentation/entities.h"
#include "emit/postman/auth.h"

namespace gwport::emit {
namespace {

/// A header or query parameter of a request.
struct Entry {
  std::string name;
  std::string value;
  const doc::Node* documentation = nullptr;
  bool optional = false;
};

bool is_json(std::string_view type) { return type.find("json") != std::string_view::npos; }

/// The entry of the models that an example is made of: a JSON one, else the first; null for none.
const model::StringMap::Entry* example_model(const model::StringMap& models) {
  for (const auto& entry : models) {
    if (is_json(entry.first)) return &entry;
  }
  return models.empty() ? nullptr : &*models.begin();
}

/// The headers or query parameters: credentials that the auth object does not hold, then the
/// declared ones that are no credential.
std::vector<Entry> entries(const ExportView& view, const ExportedMethod& of,
                           const PostmanAuth& auth, std::string_view place) {
  std::vector<Entry> all;
  for (const Credential& each : auth.beside()) {
    if (each.place == place) all.push_back({each.name, "{{" + each.variable + "}}"});
  }
  for (const ExportedParameter& each : exported_parameters(of.resource, of.method)) {
    if (each.location != place || auth.holds(place, each.name)) continue;
    const doc::Node* part = part_of(view, of, parameter_type(place), {}, each.name);
    all.push_back({std::string(each.name), "", part, !each.required});
  }
  return all;
}

void emit_entry(const Entry& entry, doc::Sink& sink) {
  sink.begin_object();
  sink.member("key", entry.name);
  sink.member("value", entry.value);
  emit_text(entry.documentation, sink);
  if (entry.optional) sink.member_boolean("disabled", true);
  sink.end_object();
}

void emit_entries(std::string_view name, const std::vector<Entry>& all, doc::Sink& sink) {
  sink.key(name);
  sink.begin_array();
  for (const Entry& each : all) emit_entry(each, sink);
  sink.end_array();
}

/// The segments of a path as Postman writes them: `{id}` and `{path+}` are `:id` and `:path`.
std::vector<std::string> segments_of(std::string_view path) {
  std::vector<std::string> all;
  while (!path.empty()) {
    if (path.front() == '/') path.remove_prefix(1);
    const std::size_t end = std::min(path.find('/'), path.size());
    std::string_view segment = path.substr(0, end);
    const bool variable = segment.starts_with('{') && segment.ends_with('}');
    if (variable) segment = segment.substr(1, segment.size() - 2);
    if (variable && segment.ends_with('+')) segment.remove_suffix(1);
    if (!segment.empty()) all.push_back((variable ? ":" : "") + std::string(segment));
    path.remove_prefix(end);
  }
  return all;
}

std::string raw_url(const std::vector<std::string>& segments, const std::vector<Entry>& query) {
  std::string raw = "{{baseUrl}}";
  for (const std::string& segment : segments) raw += "/" + segment;
  char mark = '?';
  for (const Entry& each : query) {
    if (each.optional) continue;
    raw += mark + each.name + "=" + each.value;
    mark = '&';
  }
  return raw;
}

void emit_path_variables(const ExportView& view, const ExportedMethod& of,
                         const std::vector<std::string>& segments, doc::Sink& sink) {
  std::vector<Entry> variables;
  for (const std::string& segment : segments) {
    if (!segment.starts_with(':')) continue;
    const std::string name = segment.substr(1);
    variables.push_back({name, "", part_of(view, of, "PATH_PARAMETER", {}, name)});
  }
  if (!variables.empty()) emit_entries("variable", variables, sink);
}

void emit_url(const ExportView& view, const ExportedMethod& of, const std::vector<Entry>& query,
              doc::Sink& sink) {
  const std::vector<std::string> segments = segments_of(of.resource.path);
  sink.key("url");
  sink.begin_object();
  sink.member("raw", raw_url(segments, query));
  sink.key("host");
  sink.begin_array();
  sink.string("{{baseUrl}}");
  sink.end_array();
  sink.key("path");
  sink.begin_array();
  for (const std::string& segment : segments) sink.string(segment);
  sink.end_array();
  if (!query.empty()) emit_entries("query", query, sink);
  emit_path_variables(view, of, segments, sink);
  sink.end_object();
}

void emit_body(const model::StringMap::Entry& model, const Examples& examples, doc::Sink& sink) {
  const bool json = is_json(model.first);
  sink.key("body");
  sink.begin_object();
  sink.member("mode", "raw");
  sink.member("raw", json ? examples.of(model.second) : "");
  sink.key("options");
  sink.begin_object();
  sink.key("raw");
  sink.begin_object();
  sink.member("language", json ? "json" : "text");
  sink.end_object();
  sink.end_object();
  sink.end_object();
}

void emit_request(const ExportView& view, const ExportedMethod& of, const Examples& examples,
                  doc::Sink& sink) {
  const PostmanAuth auth = postman_auth(view, of.method);
  const auto* body = example_model(of.method.request_models);
  std::vector<Entry> headers = entries(view, of, auth, "header");
  if (body != nullptr) headers.push_back({"Content-Type", body->first});
  sink.key("request");
  sink.begin_object();
  sink.member("method", of.method.http_method == "ANY" ? "GET" : of.method.http_method);
  emit_text(of.documentation, sink);
  emit_postman_auth(auth, sink);
  emit_entries("header", headers, sink);
  if (body != nullptr) emit_body(*body, examples, sink);
  emit_url(view, of, entries(view, of, auth, "query"), sink);
  sink.end_object();
}

void emit_response(const ExportView& view, const ExportedMethod& of,
                   const model::MethodResponse& response, const Examples& examples,
                   doc::Sink& sink) {
  const auto* body = example_model(response.response_models);
  const doc::Node* part = part_of(view, of, "RESPONSE", response.status_code);
  const doc::Node* text = part != nullptr ? part->find("description") : nullptr;
  const bool described = text != nullptr && text->is_string();
  std::vector<Entry> headers;
  for (const auto& [name, required] : response.response_parameters) {
    const std::string header(header_name(name));
    headers.push_back(
        {header, "", part_of(view, of, "RESPONSE_HEADER", response.status_code, header)});
  }
  if (body != nullptr) headers.push_back({"Content-Type", body->first});
  sink.begin_object();
  sink.member("name", described ? std::string(text->text()) : response.status_code + " response");
  sink.member_integer("code", std::stoi("0" + response.status_code.substr(0, 3)));
  emit_entries("header", headers, sink);
  if (body != nullptr && is_json(body->first)) {
    sink.member("_postman_previewlanguage", "json");
    sink.member("body", examples.of(body->second));
  }
  sink.end_object();
}

}  // namespace

void emit_text(const doc::Node* part, doc::Sink& sink) {
  const doc::Node* text = part != nullptr ? part->find("description") : nullptr;
  if (text != nullptr && text->is_string()) sink.member("description", text->text());
}

void emit_postman_request(const ExportView& view, const ExportedMethod& of,
                          const Examples& examples, doc::Sink& sink) {
  const auto& name = of.method.operation_name;
  sink.begin_object();
  sink.member("name", name ? *name : of.method.http_method + " " + of.resource.path);
  emit_request(view, of, examples, sink);
  sink.key("response");
  sink.begin_array();
  for (const auto& [code, response] : of.method.method_responses) {
    emit_response(view, of, response, examples, sink);
  }
  sink.end_array();
  sink.end_object();
}

}  // namespace gwport::emit
