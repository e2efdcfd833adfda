// A whole import, or a put onto a small API, of any text in every dialect: what is said points into
// the text, and an API that comes of it is the same when it is printed and read again. The last
// byte chooses the parameters of the call, so that documents are seeds as they stand.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "doc/pointer.h"
#include "pipeline/answer.h"
#include "pipeline/import.h"
#include "pipeline/load.h"

namespace {

using namespace gwport;

constexpr std::string_view kDeployed = R"(
openapi: 3.0.1
info: {title: deployed, version: '1', description: an API}
paths:
  /pets/{id}:
    get:
      summary: one pet
      security: [{keeper: []}]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
      x-amazon-apigateway-request-validator: all
      x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: 'https://example.com'}
components:
  schemas: {Pet: {type: object, properties: {name: {type: string}}}}
  securitySchemes:
    keeper:
      type: apiKey
      name: Authorization
      in: header
      x-amazon-apigateway-authtype: custom
      x-amazon-apigateway-authorizer:
        type: token
        authorizerUri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations
x-amazon-apigateway-request-validators: {all: {validateRequestBody: true, validateRequestParameters: true}}
)";

void require(bool condition) {
  if (!condition) std::abort();
}

std::unique_ptr<diag::Source> source(std::string_view text) {
  return std::make_unique<diag::Source>("document", std::string(text));
}

const model::State& deployed() {
  static const model::State kState = *pipeline::import_api(source(kDeployed), {}).state;
  return kState;
}

pipeline::ImportOptions options_of(unsigned bits) {
  pipeline::ImportOptions options;
  if (bits & 1) options.read.base_path = read::BasePath::kPrepend;
  if (bits & 2) options.read.base_path = read::BasePath::kSplit;
  options.read.ignore_documentation = (bits & 4) != 0;
  if (bits & 16) options.mode = pipeline::PutMode::kOverwrite;
  if (bits & 32) options.text.yaml_reader = text::YamlReader::kYamlCpp;
  if (bits & 64) options.read.endpoint_type = "PRIVATE";
  if (bits & 128) options.variables = {{"AWS::Region", "us-east-1"}, {"limit", "10"}};
  return options;
}

void check_place(const pipeline::ImportResult& result, diag::Span span) {
  if (!span.known()) return;
  require(span.begin <= span.end && span.end <= result.document.source->text().size());
  const diag::Position position = result.document.source->position(span.begin);
  require(position.line > 0 && position.column > 0);
  if (result.document.root == nullptr) return;
  const std::string pointer = doc::pointer_at(*result.document.root, span);
  require(doc::resolve_pointer(*result.document.root, pointer) != nullptr);
}

void check_findings(const pipeline::ImportResult& result) {
  for (const diag::Diagnostic& each : result.diagnostics.list()) {
    check_place(result, each.span);
    for (const diag::Related& related : each.related) check_place(result, related.span);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const unsigned bits = text.empty() ? 0 : static_cast<unsigned char>(text.back());
  if (!text.empty()) text.remove_suffix(1);
  const bool put = (bits & 8) != 0;
  const pipeline::ImportResult result =
      pipeline::import_api(source(text), options_of(bits), put ? &deployed() : nullptr);
  check_findings(result);
  if (!result.state) {
    require(!result.diagnostics.list().empty());
    require(result.unreadable || !result.error_message.empty());
    return 0;
  }
  const auto again = pipeline::load_state(source(pipeline::state_json(*result.state)), {});
  require(again.value.has_value());
  require(*again.value == *result.state);
  return 0;
}
