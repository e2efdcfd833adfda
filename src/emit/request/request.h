// The HTTP request that an AWS client sends for a call.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "doc/sink.h"

namespace gwport::emit {

/// The calls that carry a document or ask for one.
enum class Operation {
  kImportRestApi,
  kPutRestApi,
  kGetExport,
  kImportDocumentationParts,
  kImportApiKeys,
};

/// Who sends the request. The first three agree in all that is written here; the JavaScript SDK
/// sorts the query, names the body's type and writes headers in lower case.
enum class Client { kAwsCli1, kAwsCli2, kBoto3, kJavaScriptSdk };

/// The parameters of a call, named as in the API Reference. What does not belong to the operation
/// is ignored; what is not given is not sent.
struct RequestParameters {
  Operation operation = Operation::kImportRestApi;
  std::string rest_api_id;
  std::optional<std::string> mode;  ///< merge or overwrite; PutRestApi, ImportDocumentationParts
  std::optional<bool> fail_on_warnings;
  /// The map `parameters` (basepath, ignore, endpointConfigurationTypes; of an export: extensions)
  /// in the order in which it was given, without repeated names.
  std::vector<std::pair<std::string, std::string>> parameters;
  std::string stage_name;                    ///< GetExport
  std::string export_type;                   ///< GetExport: oas30 or swagger
  std::string accepts = "application/json";  ///< GetExport: the media type asked for
  Client client = Client::kAwsCli2;
};

/// How an operation is sent and which of the call's parameters it has. Source: API Reference.
struct OperationShape {
  Operation operation;
  std::string_view command;  ///< of the AWS CLI; with underscores: boto3's function
  std::string_view method;
  std::string_view path;  ///< {id}, {stage} and {type} stand for parameters
  /// What the query always has, in the order of the wire.
  std::vector<std::pair<std::string_view, std::string_view>> fixed_query = {};
  bool rest_api_id = false;
  bool mode = false;
  bool fail_on_warnings = false;
  bool parameters = false;
  bool body = false;
};

[[nodiscard]] const OperationShape& shape_of(Operation operation);

/// A request before it is signed. Path and query are percent-encoded as they go over the wire.
///
/// Left out are the headers that differ from run to run of the same call: those that depend on the
/// endpoint, the machine, the client's version, the time, the caller's credentials or the number of
/// tries (Host, User-Agent, X-Amz-*, Authorization, amz-sdk-*, Connection).
struct HttpRequest {
  std::string_view method;
  std::string path;
  std::string query;  ///< without the question mark; may be empty
  std::vector<std::pair<std::string_view, std::string>> headers;  ///< in the client's order
  bool has_body = false;
};

/// Source: recorded: AWS CLI 1.45 and 2.9, botocore 1.29, AWS SDK for JavaScript 3.1142.
[[nodiscard]] HttpRequest make_request(const RequestParameters& parameters, std::size_t body_bytes);

/// Writes {"method", "path", "query", "headers", "body"}, the body byte for byte. A body that is no
/// UTF-8 is written in base64, followed by "isBase64Encoded": true; calls without a body have none
/// of the two.
void emit_request(const RequestParameters& parameters, std::string_view body, doc::Sink& sink);

/// The request as the bytes that go over a connection to the region's endpoint: lines that end in
/// CR LF, an empty one, the body. Only the signature is missing.
[[nodiscard]] std::string http_text(const RequestParameters& parameters, std::string_view region,
                                    std::string_view body);

/// "apigateway.eu-west-1.amazonaws.com". Regions of China have a domain of their own.
/// Source: AWS General Reference, Amazon API Gateway endpoints, control plane.
[[nodiscard]] std::string endpoint_host(std::string_view region);

}  // namespace gwport::emit
