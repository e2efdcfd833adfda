#include "emit/plan/patch_table.h"

#include <gtest/gtest.h>

namespace gwport::emit {
namespace {

struct Case {
  std::string_view operation;
  PatchOp op;
  std::string_view path;
  bool legal;
};

constexpr auto kAdd = PatchOp::kAdd;
constexpr auto kReplace = PatchOp::kReplace;
constexpr auto kRemove = PatchOp::kRemove;

// Source: API Reference, Patch Operations; recorded refusals of /binaryMediaTypes,
// /requestParameters and /requestModels/application/json as whole paths.
TEST(PatchTable, AllowsWhatTheReferenceDoes) {
  static constexpr Case kCases[] = {
      {"UpdateRestApi", kReplace, "/name", true},
      {"UpdateRestApi", kAdd, "/name", false},
      {"UpdateRestApi", kReplace, "/version", false},
      {"UpdateRestApi", kAdd, "/binaryMediaTypes/image~1png", true},
      {"UpdateRestApi", kAdd, "/binaryMediaTypes", false},
      {"UpdateRestApi", kReplace, "/endpointConfiguration/types/EDGE", true},
      {"UpdateRestApi", kAdd, "/endpointConfiguration/vpcEndpointIds", false},
      {"UpdateMethod", kAdd, "/requestParameters", false},
      {"UpdateMethod", kAdd, "/requestParameters/method.request.header.a", true},
      {"UpdateMethod", kAdd, "/requestModels/application~1json", true},
      {"UpdateMethod", kAdd, "/requestModels/application/json", false},
      {"UpdateMethod", kAdd, "/authorizationScopes", true},
      {"UpdateMethod", kReplace, "/authorizationScopes", false},
      {"UpdateMethod", kReplace, "/httpMethod", false},
      {"UpdateIntegration", kReplace, "/type", false},
      {"UpdateIntegration", kReplace, "/credentials", false},
      {"UpdateIntegration", kReplace, "/uri", true},
      {"UpdateIntegration", kReplace, "/tlsConfig/insecureSkipVerification", true},
      {"UpdateModel", kReplace, "/schema", true},
      {"UpdateModel", kReplace, "/name", false},
      {"UpdateModel", kAdd, "/wrong-path", false},
      {"UpdateDocumentationPart", kReplace, "/properties", true},
      {"UpdateDocumentationPart", kAdd, "/properties", false},
      {"UpdateRequestValidator", kRemove, "/validateRequestBody", false},
      {"UpdateAuthorizer", kRemove, "/identitySource", true},
      {"UpdateNothing", kReplace, "/name", false},
  };
  for (const Case& each : kCases) {
    EXPECT_EQ(is_legal_patch(each.operation, each.op, each.path, {}), each.legal)
        << each.operation << " " << name_of(each.op) << " " << each.path;
  }
}

TEST(PatchTable, SomeRowsAskForTheTarget) {
  const PatchTarget mock{.mock = true, .private_api = false};
  EXPECT_FALSE(is_legal_patch("UpdateIntegration", kReplace, "/uri", mock));
  EXPECT_FALSE(is_legal_patch("UpdateMethod", kReplace, "/requestParameters/a", mock));
  EXPECT_TRUE(is_legal_patch("UpdateMethod", kAdd, "/requestParameters/a", mock));
  const PatchTarget private_api{.mock = false, .private_api = true};
  EXPECT_TRUE(
      is_legal_patch("UpdateRestApi", kAdd, "/endpointConfiguration/vpcEndpointIds", private_api));
}

}  // namespace
}  // namespace gwport::emit
