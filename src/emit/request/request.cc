#include "emit/request/request.h"

#include "emit/request/encoding.h"
#include "emit/request/query.h"

namespace gwport::emit {
namespace {

/// Source: API Reference, request syntax; the order of the query is recorded.
const OperationShape kShapes[] = {
    {.operation = Operation::kImportRestApi,
     .command = "import-rest-api",
     .method = "POST",
     .path = "/restapis",
     .fixed_query = {{"mode", "import"}},
     .fail_on_warnings = true,
     .parameters = true,
     .body = true},
    {.operation = Operation::kPutRestApi,
     .command = "put-rest-api",
     .method = "PUT",
     .path = "/restapis/{id}",
     .rest_api_id = true,
     .mode = true,
     .fail_on_warnings = true,
     .parameters = true,
     .body = true},
    {.operation = Operation::kGetExport,
     .command = "get-export",
     .method = "GET",
     .path = "/restapis/{id}/stages/{stage}/exports/{type}",
     .rest_api_id = true,
     .parameters = true},
    {.operation = Operation::kImportDocumentationParts,
     .command = "import-documentation-parts",
     .method = "PUT",
     .path = "/restapis/{id}/documentation/parts",
     .rest_api_id = true,
     .mode = true,
     .fail_on_warnings = true,
     .body = true},
    {.operation = Operation::kImportApiKeys,
     .command = "import-api-keys",
     .method = "POST",
     .path = "/apikeys",
     .fixed_query = {{"mode", "import"}, {"format", "csv"}},
     .fail_on_warnings = true,
     .body = true},
};

std::string path_of(const OperationShape& shape, const RequestParameters& parameters) {
  std::string path;
  std::string_view rest = shape.path;
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

void write_body(std::string_view body, doc::Sink& sink) {
  if (is_utf8(body)) {
    sink.member("body", body);
    return;
  }
  sink.member("body", base64(body));
  sink.member_boolean("isBase64Encoded", true);
}

}  // namespace

const OperationShape& shape_of(Operation operation) {
  for (const OperationShape& shape : kShapes) {
    if (shape.operation == operation) return shape;
  }
  return kShapes[0];
}

HttpRequest make_request(const RequestParameters& parameters, std::size_t body_bytes) {
  const OperationShape& shape = shape_of(parameters.operation);
  HttpRequest request{.method = shape.method,
                      .path = path_of(shape, parameters),
                      .query = make_query(shape, parameters),
                      .headers = {},
                      .has_body = shape.body};
  const std::string accepted =
      parameters.operation == Operation::kGetExport ? parameters.accepts : "application/json";
  if (parameters.client == Client::kJavaScriptSdk) {
    if (shape.body) {
      request.headers.emplace_back("content-type", "application/octet-stream");
      request.headers.emplace_back("content-length", std::to_string(body_bytes));
    }
    request.headers.emplace_back("accept", accepted);
    return request;
  }
  request.headers.emplace_back("Accept-Encoding", "identity");
  request.headers.emplace_back("Accept", accepted);
  if (shape.body) request.headers.emplace_back("Content-Length", std::to_string(body_bytes));
  return request;
}

void emit_request(const RequestParameters& parameters, std::string_view body, doc::Sink& sink) {
  const HttpRequest request = make_request(parameters, body.size());
  sink.begin_object();
  sink.member("method", request.method);
  sink.member("path", request.path);
  sink.member("query", request.query);
  sink.key("headers");
  sink.begin_object();
  for (const auto& [name, value] : request.headers) sink.member(name, value);
  sink.end_object();
  if (request.has_body) write_body(body, sink);
  sink.end_object();
}

std::string http_text(const RequestParameters& parameters, std::string_view region,
                      std::string_view body) {
  const HttpRequest request = make_request(parameters, body.size());
  std::string text(request.method);
  text += ' ';
  text += request.path;
  if (!request.query.empty()) text += '?';
  text += request.query;
  text += " HTTP/1.1\r\nHost: ";
  text += endpoint_host(region);
  text += "\r\n";
  for (const auto& [name, value] : request.headers) {
    text += name;
    text += ": ";
    text += value;
    text += "\r\n";
  }
  text += "\r\n";
  if (request.has_body) text += body;
  return text;
}

std::string endpoint_host(std::string_view region) {
  std::string host = "apigateway.";
  host += region;
  host += region.starts_with("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
  return host;
}

}  // namespace gwport::emit
