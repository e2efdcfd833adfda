// The whole table of patch operations against the one that plans use.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "emit/plan/patch_table.h"
#include "model/fields.h"

namespace gwport::emit {
namespace {

/// a: add, r: replace, m: remove.
struct Row {
  std::string_view operation;
  std::string_view path;
  std::string_view supported;
};

// Source: API Reference, Patch Operations, in its order. Left out is /cacheNameSpace, which no plan
// patches, and the last three are not in it: see patch_table.cc.
constexpr Row kReference[] = {
    {"UpdateAuthorizer", "/authorizerUri", "-r-"},
    {"UpdateAuthorizer", "/authorizerCredentials", "-r-"},
    {"UpdateAuthorizer", "/authorizerResultTtlInSeconds", "-r-"},
    {"UpdateAuthorizer", "/authType", "-r-"},
    {"UpdateAuthorizer", "/identitySource", "arm"},
    {"UpdateAuthorizer", "/identityValidationExpression", "-r-"},
    {"UpdateAuthorizer", "/name", "-r-"},
    {"UpdateAuthorizer", "/providerARNs", "a-m"},
    {"UpdateAuthorizer", "/type", "-r-"},
    {"UpdateDocumentationPart", "/properties", "-r-"},
    {"UpdateGatewayResponse", "/statusCode", "-r-"},
    {"UpdateGatewayResponse", "/responseParameters", "arm"},
    {"UpdateGatewayResponse", "/responseTemplates", "arm"},
    {"UpdateIntegration", "/cacheKeyParameters", "arm"},
    {"UpdateIntegration", "/connectionId", "-r-"},
    {"UpdateIntegration", "/connectionType", "-r-"},
    {"UpdateIntegration", "/contentHandling", "-r-"},
    {"UpdateIntegration", "/httpMethod", "-r-"},
    {"UpdateIntegration", "/passthroughBehavior", "-r-"},
    {"UpdateIntegration", "/requestParameters", "arm"},
    {"UpdateIntegration", "/requestTemplates", "arm"},
    {"UpdateIntegration", "/timeoutInMillis", "-r-"},
    {"UpdateIntegration", "/tlsConfig/insecureSkipVerification", "-r-"},
    {"UpdateIntegration", "/type", "---"},
    {"UpdateIntegration", "/uri", "-r-"},
    {"UpdateIntegrationResponse", "/contentHandling", "-r-"},
    {"UpdateIntegrationResponse", "/responseParameters", "arm"},
    {"UpdateIntegrationResponse", "/responseTemplates", "arm"},
    {"UpdateIntegrationResponse", "/selectionPattern", "-r-"},
    {"UpdateMethod", "/authorizationScopes", "a-m"},
    {"UpdateMethod", "/authorizationType", "-r-"},
    {"UpdateMethod", "/authorizerId", "-r-"},
    {"UpdateMethod", "/apiKeyRequired", "-r-"},
    {"UpdateMethod", "/operationName", "-r-"},
    {"UpdateMethod", "/requestParameters", "arm"},
    {"UpdateMethod", "/requestModels", "arm"},
    {"UpdateMethod", "/requestValidatorId", "-r-"},
    {"UpdateMethodResponse", "/responseModels", "arm"},
    {"UpdateMethodResponse", "/responseParameters", "arm"},
    {"UpdateModel", "/description", "-r-"},
    {"UpdateModel", "/schema", "-r-"},
    {"UpdateRequestValidator", "/name", "-r-"},
    {"UpdateRequestValidator", "/validateRequestBody", "-r-"},
    {"UpdateRequestValidator", "/validateRequestParameters", "-r-"},
    {"UpdateRestApi", "/apiKeySource", "-r-"},
    {"UpdateRestApi", "/binaryMediaTypes", "arm"},
    {"UpdateRestApi", "/description", "arm"},
    {"UpdateRestApi", "/disableExecuteApiEndpoint", "-r-"},
    {"UpdateRestApi", "/endpointConfiguration/types", "-r-"},
    {"UpdateRestApi", "/endpointConfiguration/vpcEndpointIds", "a-m"},
    {"UpdateRestApi", "/minimumCompressionSize", "-r-"},
    {"UpdateRestApi", "/name", "-r-"},
    {"UpdateRestApi", "/policy", "-r-"},
    {"UpdateRestApi", "/endpointAccessMode", "-r-"},
    {"UpdateRestApi", "/endpointConfiguration/ipAddressType", "-r-"},
    {"UpdateRestApi", "/securityPolicy", "-r-"},
};

std::string supported(std::string_view operation, const std::string& path) {
  const PatchTarget target{.mock = false, .private_api = true};
  std::string text;
  for (const auto& [op, letter] :
       {std::pair(PatchOp::kAdd, 'a'), {PatchOp::kReplace, 'r'}, {PatchOp::kRemove, 'm'}}) {
    // Entries of maps and members of some lists are at paths of their own.
    const bool legal = is_legal_patch(operation, op, path, target) ||
                       is_legal_patch(operation, op, path + "/entry", target);
    text += legal ? letter : '-';
  }
  return text;
}

template <model::HasFields T>
void add_fields(std::set<std::string>& paths) {
  model::for_each_field<T>([&](const auto& field) { paths.insert("/" + std::string(field.name)); });
}

/// All that a plan could think of patching.
std::set<std::string> paths() {
  std::set<std::string> all;
  for (const Row& row : kReference) all.emplace(row.path);
  add_fields<model::RestApi>(all);
  add_fields<model::Resource>(all);
  add_fields<model::Method>(all);
  add_fields<model::MethodResponse>(all);
  add_fields<model::Integration>(all);
  add_fields<model::IntegrationResponse>(all);
  add_fields<model::Model>(all);
  add_fields<model::Authorizer>(all);
  add_fields<model::RequestValidator>(all);
  add_fields<model::GatewayResponse>(all);
  add_fields<model::DocumentationPart>(all);
  return all;
}

TEST(PatchTable, IsThatOfTheReference) {
  std::set<std::string_view> operations;
  for (const Row& row : kReference) operations.insert(row.operation);
  for (const std::string_view operation : operations) {
    for (const std::string& path : paths()) {
      const Row* const row = std::find_if(
          std::begin(kReference), std::end(kReference),
          [&](const Row& each) { return each.operation == operation && each.path == path; });
      const std::string_view expected = row == std::end(kReference) ? "---" : row->supported;
      EXPECT_EQ(supported(operation, path), expected) << operation << " " << path;
    }
  }
}

}  // namespace
}  // namespace gwport::emit
