#include <gtest/gtest.h>

#include "pipeline/put.h"
#include "unit/pipeline/trees.h"

namespace gwport::pipeline {
namespace {

using model::State;

/// Names of a list with the ids, and the type to tell old from new.
std::vector<std::string> listed(const std::vector<model::Authorizer>& list) {
  std::vector<std::string> all;
  for (const auto& each : list) all.push_back(each.name + " " + each.id + " " + each.type);
  return all;
}

TEST(PutEntities, AuthorizersAreMergedByNameAndReferencesFollow) {
  State old;
  old.authorizers = {{.id = "o1", .name = "kept", .type = "TOKEN"},
                     {.id = "o2", .name = "both", .type = "TOKEN"}};
  State incoming = new_tree();
  incoming.authorizers = {{.id = "n1", .name = "added", .type = "REQUEST"},
                          {.id = "n2", .name = "both", .type = "REQUEST"}};
  incoming.resources[1].methods[0].authorizer_id = "n1";
  incoming.resources[1].methods[1].authorizer_id = "n2";
  const State merged = put(old, incoming, PutMode::kMerge);
  EXPECT_EQ(listed(merged.authorizers),
            (std::vector<std::string>{"kept o1 TOKEN", "both o2 REQUEST", "added n1 REQUEST"}));
  const State over = put(old, incoming, PutMode::kOverwrite);
  EXPECT_EQ(listed(over.authorizers),
            (std::vector<std::string>{"added n1 REQUEST", "both o2 REQUEST"}));
  for (const State& after : {merged, over}) {
    EXPECT_EQ(after.resources[1].methods[0].authorizer_id, "n1");
    EXPECT_EQ(after.resources[1].methods[1].authorizer_id, "o2");
  }
}

TEST(PutEntities, ValidatorsAreMergedByNameAndReferencesFollow) {
  State old;
  old.request_validators = {{.id = "o1", .name = "kept"}, {.id = "o2", .name = "both"}};
  State incoming = new_tree();
  incoming.request_validators = {{.id = "n2", .name = "both", .validate_request_body = true}};
  incoming.resources[2].methods[0].request_validator_id = "n2";
  const State merged = put(old, incoming, PutMode::kMerge);
  ASSERT_EQ(merged.request_validators.size(), 2U);
  EXPECT_TRUE(merged.request_validators[1].validate_request_body);
  EXPECT_EQ(merged.resources[2].methods[0].request_validator_id, "o2");
  const State over = put(old, incoming, PutMode::kOverwrite);
  ASSERT_EQ(over.request_validators.size(), 1U);
  EXPECT_EQ(over.request_validators[0].id, "o2");
}

TEST(PutEntities, ModelsAndGatewayResponsesAreMergedByName) {
  State old;
  old.models = {{.id = "o1", .name = "Both", .schema = "old"}, {.id = "o2", .name = "Kept"}};
  old.gateway_responses = {{.response_type = "THROTTLED", .status_code = "429"},
                           {.response_type = "DEFAULT_5XX"}};
  State incoming;
  incoming.models = {{.id = "n1", .name = "Both", .schema = "new"}};
  incoming.gateway_responses = {{.response_type = "THROTTLED"}};
  const State merged = put(old, incoming, PutMode::kMerge);
  ASSERT_EQ(merged.models.size(), 2U);
  EXPECT_EQ(merged.models[0].schema, "new");
  EXPECT_EQ(merged.models[0].id, "o1");
  ASSERT_EQ(merged.gateway_responses.size(), 2U);
  EXPECT_EQ(merged.gateway_responses[0].status_code, std::nullopt);
  const State over = put(old, incoming, PutMode::kOverwrite);
  ASSERT_EQ(over.models.size(), 1U);
  EXPECT_EQ(over.models[0].id, "o1");
  ASSERT_EQ(over.gateway_responses.size(), 1U);
}

TEST(PutEntities, NewOnesNeverGetAnIdThatIsTaken) {
  State old;
  old.models = {{.id = "same", .name = "Renamed"}};
  old.authorizers = {{.id = "same", .name = "renamed"}};
  State incoming = new_tree();
  incoming.models = {{.id = "same", .name = "New"}};
  incoming.authorizers = {{.id = "same", .name = "new"}};
  incoming.resources[1].methods[0].authorizer_id = "same";
  for (const PutMode mode : {PutMode::kMerge, PutMode::kOverwrite}) {
    const State after = put(old, incoming, mode);
    EXPECT_NE(after.models.back().id, "same");
    EXPECT_NE(after.authorizers.back().id, "same");
    EXPECT_EQ(after.resources[1].methods[0].authorizer_id, after.authorizers.back().id);
  }
}

}  // namespace
}  // namespace gwport::pipeline
