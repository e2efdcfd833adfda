#include "emit/request/request.h"

#include <cstdint>

#include "emit/request/encoding.h"

namespace gwport::emit {
namespace {

/// How an operation is sent. Source: API Reference, request syntax; the order is recorded.
struct Form {
  Operation operation;
  std::string_view method;
  std::string_view path;         // {id}, {stage} and {type} stand for parameters
  std::string_view fixed_query;  // part of the operation's URI
  bool mode;
  bool fail_on_warnings;
  bool body;
};

constexpr Form kForms[] = {
    {Operation::kImportRestApi, "POST", "/restapis", "mode=import", false, true, true},
    {Operation::kPutRestApi, "PUT", "/restapis/{id}", "", true, true, true},
    {Operation::kGetExport, "GET", "/restapis/{id}/stages/{stage}/exports/{type}", "", false, false,
     false},
    {Operation::kImportDocumentationParts, "PUT", "/restapis/{id}/documentation/parts", "", true,
     true, true},
    {Operation::kImportApiKeys, "POST", "/apikeys", "mode=import&format=csv", false, true, true},
};

const Form& form_of(Operation operation) {
  for (const Form& form : kForms) {
    if (form.operation == operation) return form;
  }
  return kForms[0];
}

std::string path_of(const Form& form, const RequestParameters& parameters) {
  std::string path;
  std::string_view rest = form.path;
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    path += rest.substr(0, open);
    if (open == rest.npos) break;
    const std::size_t close = rest.find('}', open);
    const std::string_view name = rest.substr(open + 1, close - open - 1);
    percent_encode(name == "id"      ? parameters.rest_api_id
                   : name == "stage" ? parameters.stage_name
                                     : parameters.export_type,
                   path);
    rest.remove_prefix(close + 1);
  }
  return path;
}

std::string query_of(const Form& form, const RequestParameters& parameters) {
  std::string query(form.fixed_query);
  const auto add = [&query](std::string_view name, std::string_view value) {
    if (!query.empty()) query += '&';
    percent_encode(name, query);
    query += '=';
    percent_encode(value, query);
  };
  if (form.mode && parameters.mode) add("mode", *parameters.mode);
  if (form.fail_on_warnings && parameters.fail_on_warnings) {
    add("failonwarnings", *parameters.fail_on_warnings ? "true" : "false");
  }
  for (const auto& [name, value] : parameters.parameters) add(name, value);
  return query;
}

void write_body(std::string_view body, doc::Sink& sink) {
  if (is_utf8(body)) {
    sink.member("body", body);
    return;
  }
  sink.member("body", base64(body));
  sink.member_boolean("isBase64Encoded", true);
}

}  // namespace

void emit_request(const RequestParameters& parameters, std::string_view body, doc::Sink& sink) {
  const Form& form = form_of(parameters.operation);
  sink.begin_object();
  sink.member("method", form.method);
  sink.member("path", path_of(form, parameters));
  sink.member("query", query_of(form, parameters));
  sink.key("headers");
  sink.begin_object();
  sink.member("Accept-Encoding", "identity");
  sink.member("Accept",
              form.operation == Operation::kGetExport ? parameters.accepts : "application/json");
  if (form.body) sink.member("Content-Length", std::to_string(body.size()));
  sink.end_object();
  if (form.body) write_body(body, sink);
  sink.end_object();
}

}  // namespace gwport::emit
