// The command of curl.
#include "emit/request/query.h"
#include "emit/request/quote.h"
#include "emit/request/script.h"

namespace gwport::emit {
namespace {

/// curl reads standard input for the name "-".
std::string data_file(std::string_view path) { return "@" + std::string(path); }

}  // namespace

std::string curl_command(const RequestParameters& parameters, const ScriptInput& input) {
  RequestParameters as_javascript = parameters;
  as_javascript.client = Client::kJavaScriptSdk;
  const HttpRequest request = make_request(as_javascript, 0);
  std::string text = "curl --fail-with-body --aws-sigv4 ";
  text += shell_word("aws:amz:" + std::string(input.region) + ":apigateway");
  text += " \\\n  --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"";
  text += " \\\n  ${AWS_SESSION_TOKEN:+--header \"X-Amz-Security-Token: $AWS_SESSION_TOKEN\"}";
  const auto add = [&text](std::string_view option, std::string_view value) {
    ((text += " \\\n  --") += option) += ' ';
    text += shell_word(value);
  };
  add("request", request.method);
  for (const auto& [name, value] : request.headers) {
    if (name == "content-length") continue;  // curl counts for itself
    add("header", std::string(name) + ": " + value);
  }
  if (request.has_body) add("data-binary", data_file(input.body_path));
  if (parameters.operation == Operation::kGetExport) add("output", export_file(parameters));
  std::string url = "https://" + endpoint_host(input.region) + request.path;
  const std::string query = make_query(shape_of(parameters.operation), parameters);
  if (!query.empty()) url += '?' + canonical_query(query);
  return text + " \\\n  " + shell_word(url) + '\n';
}

}  // namespace gwport::emit
