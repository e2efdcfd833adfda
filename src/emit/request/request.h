// The HTTP request that an AWS client sends for a call, as JSON.
#pragma once

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

/// The parameters of a call, named as in the API Reference. What does not belong to the operation
/// is ignored; what is not given is not sent.
struct RequestParameters {
  Operation operation = Operation::kImportRestApi;
  std::string rest_api_id;
  std::optional<std::string> mode;  ///< merge or overwrite; PutRestApi, ImportDocumentationParts
  std::optional<bool> fail_on_warnings;
  /// The map `parameters` (basepath, ignore, endpointConfigurationTypes; of an export: extensions)
  /// in the order in which it was given.
  std::vector<std::pair<std::string, std::string>> parameters;
  std::string stage_name;                    ///< GetExport
  std::string export_type;                   ///< GetExport: oas30 or swagger
  std::string accepts = "application/json";  ///< GetExport: the media type asked for
};

/// Writes {"method", "path", "query", "headers", "body"}: path and query percent-encoded as they go
/// over the wire, the body byte for byte. A body that is no UTF-8 is written in base64, followed by
/// "isBase64Encoded": true; calls without a body have none of the two.
///
/// Clients differ in the order of the query and in headers. This is the form of version 2 of the
/// AWS CLI (2.9, the same as version 1 and botocore), recorded; the JavaScript SDK sorts the query
/// and sends a content-type. Left out are the headers that depend on the machine, the time or the
/// caller's credentials: Host, User-Agent, X-Amz-Date, Authorization.
void emit_request(const RequestParameters& parameters, std::string_view body, doc::Sink& sink);

}  // namespace gwport::emit
