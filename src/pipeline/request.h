// The HTTP request of a call, as an AWS client sends it.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "diag/diagnostic.h"
#include "emit/request/request.h"
#include "pipeline/import.h"

namespace gwport::pipeline {

/// Names and values of a call's map `parameters`, in the order given.
using ParameterList = std::vector<std::pair<std::string, std::string>>;

/// What of an import goes into its request as it was given.
struct ImportCall {
  ParameterList parameters;
  bool fail_on_warnings = false;
  std::optional<PutMode> mode;  ///< not sent if not given
};

/// ImportRestApi, or PutRestApi of the API `onto`, with this document, as JSON with a line end.
[[nodiscard]] std::string import_request_json(std::string_view document, const ImportCall& call,
                                              const model::State* onto);

/// Adds the pairs of one argument of --parameters: KEY=VALUE, several of them with commas between,
/// or a JSON object of texts, as the AWS CLI takes them. A piece without `=` belongs to the value
/// before it (extensions=integrations,authorizers). A name that is there already gets the new value
/// at its old place, as in the clients' maps. Gives what is wrong in a sentence, empty if nothing.
[[nodiscard]] std::string add_parameters(std::string_view argument, ParameterList& parameters);

/// What the service would say to the request before it looks into the body.
struct RequestCheck {
  diag::Diagnostics diagnostics;
  std::string error_code;     ///< BadRequestException or ValidationException; empty: nothing
  std::string error_message;  ///< the first refusal
};

/// Looks at the size of the body and at parameters that are known to be refused. Places are in the
/// body. Names and values of `parameters` are the caller's to check.
[[nodiscard]] RequestCheck check_request(const emit::RequestParameters& parameters,
                                         std::size_t body_bytes, const check::Limits& limits);

/// How a request is written.
enum class RequestForm { kHttp, kJson, kCurl, kAwsCli, kBoto3 };

/// A request and what the commands that make it need to know.
struct RequestText {
  emit::RequestParameters parameters;
  RequestForm form = RequestForm::kHttp;
  std::string region;
  std::string body_path;  ///< for the commands; "-": standard input
};

/// The text, with a line end but for http, which ends where the body does.
[[nodiscard]] std::string request_text(const RequestText& request, std::string_view body);

}  // namespace gwport::pipeline
