#include "emit/plan/patches.h"

#include <gtest/gtest.h>

namespace gwport::emit {
namespace {

std::string text_of(const std::vector<Patch>& patches) {
  std::string text;
  for (const Patch& each : patches) {
    text += std::string(name_of(each.op)) + " " + each.path;
    if (each.value) text += "=" + *each.value;
    text += "; ";
  }
  return text;
}

TEST(Patches, FieldsBecomeOperationsByTheirRows) {
  model::Method before;
  before.http_method = "GET";
  before.authorizer_id = "auth01";
  before.request_validator_id = "check1";
  before.request_parameters.set("method.request.header.a", true);
  before.request_models.set("application/json", "Pet");
  model::Method after = before;
  after.api_key_required = true;
  after.authorizer_id.reset();
  after.request_validator_id.reset();
  after.request_parameters.set("method.request.header.a", false);
  after.request_parameters.set("method.request.header.b", true);
  after.request_models.erase("application/json");
  Patches patches("UpdateMethod", {});
  FieldPatches(patches).fields(before, after);
  EXPECT_TRUE(patches.possible());
  EXPECT_EQ(text_of(patches.removals()), "remove /requestModels/application~1json; ");
  EXPECT_EQ(text_of(patches.others()),
            "replace /apiKeyRequired=true; replace /authorizerId=; "
            "replace /requestParameters/method.request.header.a=false; "
            "add /requestParameters/method.request.header.b=true; replace /requestValidatorId; ");
}

TEST(Patches, WhatNoRowAllowsIsNamed) {
  model::Integration before;
  model::Integration after;
  before.type = "HTTP";
  after.type = "MOCK";
  after.credentials = "arn:aws:iam::123456789012:role/r";
  Patches patches("UpdateIntegration", {});
  FieldPatches(patches).fields(before, after);
  EXPECT_FALSE(patches.possible());
  EXPECT_EQ(patches.impossible(), (std::vector<std::string>{"/credentials", "/type"}));
}

struct ListCase {
  std::vector<std::string> before;
  std::vector<std::string> after;
  std::string operations;
};

TEST(Patches, ListsEndInTheOrderThatIsWanted) {
  const ListCase cases[] = {
      {{"a", "b"}, {"a", "b", "c"}, "add /binaryMediaTypes/c; "},
      {{"a", "b", "c"}, {"a", "c"}, "remove /binaryMediaTypes/b; "},
      {{"b", "a"}, {"a", "b"}, "remove /binaryMediaTypes/b; add /binaryMediaTypes/b; "},
      {{}, {"x/y~z"}, "add /binaryMediaTypes/x~1y~0z; "},
      {{"a"}, {}, "remove /binaryMediaTypes/a; "},
  };
  for (const ListCase& each : cases) {
    Patches patches("UpdateRestApi", {});
    patches.list("/binaryMediaTypes", each.before, each.after);
    EXPECT_EQ(text_of(patches.removals()) + text_of(patches.others()), each.operations);
  }
}

TEST(Patches, AMockTakesNoReplacementOfParameters) {
  model::StringMap before;
  model::StringMap after;
  before.set("a", "true");
  after.set("a", "false");
  Patches patches("UpdateMethod", {.mock = true});
  patches.map("/requestParameters", before, after);
  EXPECT_EQ(text_of(patches.removals()), "remove /requestParameters/a; ");
  EXPECT_EQ(text_of(patches.others()), "add /requestParameters/a=false; ");
}

}  // namespace
}  // namespace gwport::emit
