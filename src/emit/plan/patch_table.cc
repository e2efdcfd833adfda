#include "emit/plan/patch_table.h"

#include <algorithm>

namespace gwport::emit {
namespace {

constexpr bool Y = true;
constexpr bool N = false;
constexpr auto kMap = PatchForm::kMap;
constexpr auto kByPath = PatchForm::kListByPath;
constexpr auto kByValue = PatchForm::kListByValue;
constexpr auto kValue = PatchForm::kValue;
constexpr auto kNone = PatchLimit::kNone;
constexpr auto kNotMock = PatchLimit::kNotMockReplace;
constexpr auto kPrivate = PatchLimit::kPrivateOnly;
constexpr auto kEmpty = PatchUnset::kEmpty;
constexpr auto kNoValue = PatchUnset::kNoValue;

// Source of the operations (add, replace, remove): API Reference, Patch Operations, the tables of
// the calls. Left out are calls on what a plan does not make, and properties that no document or
// plan changes (/pathPart, /parentId). Beyond the tables:
// - ipAddressType: AWS CLI reference, update-rest-api, an example; recorded refusals name the path;
// - endpointAccessMode, securityPolicy: AWS Controllers for Kubernetes patch them;
// - that lists of the API and of cache keys take their members in the path, the others in the
//   value, and how properties are unset: the AWS provider of Terraform does it, with acceptance
//   tests; for minimumCompressionSize the API Reference says it.
// The reference prints /cacheNameSpace, clients send /cacheNamespace: as nobody knows which one
// works, no plan patches it.
constexpr PatchRow kRows[] = {
    {"UpdateRestApi", "/apiKeySource", N, Y, N},
    {"UpdateRestApi", "/binaryMediaTypes", Y, Y, Y, kByPath},
    {"UpdateRestApi", "/description", Y, Y, Y},
    {"UpdateRestApi", "/disableExecuteApiEndpoint", N, Y, N},
    {"UpdateRestApi", "/endpointAccessMode", N, Y, N},
    {"UpdateRestApi", "/endpointConfiguration/ipAddressType", N, Y, N},
    {"UpdateRestApi", "/endpointConfiguration/types", N, Y, N, kByPath},
    {"UpdateRestApi", "/endpointConfiguration/vpcEndpointIds", Y, N, Y, kByValue, kPrivate},
    {"UpdateRestApi", "/minimumCompressionSize", N, Y, N, kValue, kNone, kNoValue},
    {"UpdateRestApi", "/name", N, Y, N},
    {"UpdateRestApi", "/policy", N, Y, N, kValue, kNone, kEmpty},
    {"UpdateRestApi", "/securityPolicy", N, Y, N},
    {"UpdateAuthorizer", "/authorizerUri", N, Y, N},
    {"UpdateAuthorizer", "/authorizerCredentials", N, Y, N},
    {"UpdateAuthorizer", "/authorizerResultTtlInSeconds", N, Y, N},
    {"UpdateAuthorizer", "/authType", N, Y, N},
    {"UpdateAuthorizer", "/identitySource", Y, Y, Y},
    {"UpdateAuthorizer", "/identityValidationExpression", N, Y, N},
    {"UpdateAuthorizer", "/name", N, Y, N},
    {"UpdateAuthorizer", "/providerARNs", Y, N, Y, kByValue},
    {"UpdateAuthorizer", "/type", N, Y, N},
    {"UpdateDocumentationPart", "/properties", N, Y, N},
    {"UpdateGatewayResponse", "/statusCode", N, Y, N},
    {"UpdateGatewayResponse", "/responseParameters", Y, Y, Y, kMap},
    {"UpdateGatewayResponse", "/responseTemplates", Y, Y, Y, kMap},
    {"UpdateIntegration", "/cacheKeyParameters", Y, Y, Y, kByPath},
    {"UpdateIntegration", "/connectionId", N, Y, N},
    {"UpdateIntegration", "/connectionType", N, Y, N},
    {"UpdateIntegration", "/contentHandling", N, Y, N},
    {"UpdateIntegration", "/httpMethod", N, Y, N, kValue, kNotMock},
    {"UpdateIntegration", "/passthroughBehavior", N, Y, N},
    {"UpdateIntegration", "/requestParameters", Y, Y, Y, kMap},
    {"UpdateIntegration", "/requestTemplates", Y, Y, Y, kMap},
    {"UpdateIntegration", "/timeoutInMillis", N, Y, N},
    {"UpdateIntegration", "/tlsConfig/insecureSkipVerification", N, Y, N},
    {"UpdateIntegration", "/uri", N, Y, N, kValue, kNotMock},
    {"UpdateIntegrationResponse", "/contentHandling", N, Y, N},
    {"UpdateIntegrationResponse", "/responseParameters", Y, Y, Y, kMap},
    {"UpdateIntegrationResponse", "/responseTemplates", Y, Y, Y, kMap},
    {"UpdateIntegrationResponse", "/selectionPattern", N, Y, N},
    {"UpdateMethod", "/authorizationScopes", Y, N, Y, kByValue},
    {"UpdateMethod", "/authorizationType", N, Y, N},
    {"UpdateMethod", "/authorizerId", N, Y, N, kValue, kNone, kEmpty},
    {"UpdateMethod", "/apiKeyRequired", N, Y, N},
    {"UpdateMethod", "/operationName", N, Y, N},
    {"UpdateMethod", "/requestParameters", Y, Y, Y, kMap, kNotMock},
    {"UpdateMethod", "/requestModels", Y, Y, Y, kMap},
    {"UpdateMethod", "/requestValidatorId", N, Y, N, kValue, kNone, kNoValue},
    {"UpdateMethodResponse", "/responseModels", Y, Y, Y, kMap},
    {"UpdateMethodResponse", "/responseParameters", Y, Y, Y, kMap},
    {"UpdateModel", "/description", N, Y, N},
    {"UpdateModel", "/schema", N, Y, N},
    {"UpdateRequestValidator", "/name", N, Y, N},
    {"UpdateRequestValidator", "/validateRequestBody", N, Y, N},
    {"UpdateRequestValidator", "/validateRequestParameters", N, Y, N},
};

}  // namespace

std::string_view name_of(PatchOp op) {
  static constexpr std::string_view kNames[] = {"add", "replace", "remove"};
  return kNames[static_cast<std::size_t>(op)];
}

const PatchRow* find_patch_row(std::string_view operation, std::string_view path) {
  const auto* const found = std::find_if(
      std::begin(kRows), std::end(kRows),
      [&](const PatchRow& row) { return row.operation == operation && row.path == path; });
  return found == std::end(kRows) ? nullptr : found;
}

bool is_legal_patch(std::string_view operation, PatchOp op, std::string_view path,
                    const PatchTarget& target) {
  const PatchRow* row = find_patch_row(operation, path);
  const bool whole = row != nullptr;
  if (!whole && path.find('/', 1) != std::string_view::npos) {
    row = find_patch_row(operation, path.substr(0, path.rfind('/')));
  }
  if (row == nullptr || !row->takes(op)) return false;
  const bool names_entry = row->form == PatchForm::kMap || row->form == PatchForm::kListByPath;
  if (names_entry == whole) return false;
  if (row->limit == PatchLimit::kPrivateOnly) return target.private_api;
  return row->limit != PatchLimit::kNotMockReplace || op != PatchOp::kReplace || !target.mock;
}

}  // namespace gwport::emit
