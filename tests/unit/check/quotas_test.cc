#include "check/quotas.h"

#include <gtest/gtest.h>

#include "unit/check/states.h"

namespace gwport::check {
namespace {

TEST(Quotas, NamesAreUnique) {
  for (const Quota& row : quotas()) EXPECT_EQ(find_quota(row.name), &row);
  EXPECT_EQ(find_quota("nothing"), nullptr);
}

TEST(Quotas, LimitsReplaceDefaults) {
  Limits limits;
  EXPECT_EQ(limit_of(kResources, limits), 300);
  limits.set["resources"] = 500;
  EXPECT_EQ(limit_of(kResources, limits), 500);
  limits.set["resources"] = std::nullopt;
  EXPECT_EQ(limit_of(kResources, limits), std::nullopt);
}

TEST(Quotas, BodyIsRefused) {
  diag::Diagnostics diagnostics;
  check_body_size(6 * 1024 * 1024, {}, diagnostics);
  EXPECT_TRUE(diagnostics.empty());
  check_body_size(6 * 1024 * 1024 + 1, {}, diagnostics);
  EXPECT_TRUE(diagnostics.refused());
}

TEST(Quotas, RaisableOnesAreWarnings) {
  model::State state;
  for (int i = 0; i < 11; ++i) {
    model::Authorizer authorizer;
    authorizer.type = "TOKEN";
    authorizer.authorizer_uri = "${uri}";
    authorizer.origin.span = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i) + 1};
    state.authorizers.push_back(authorizer);
  }
  EXPECT_EQ(messages(state), Texts{"the API has 11 authorizers: the quota is 10 unless raised"});
  EXPECT_FALSE(refused(state));
  diag::Diagnostics diagnostics;
  check_state(state, {}, diagnostics);
  EXPECT_EQ(diagnostics.list()[0].span, (diag::Span{10, 11}));
  state.authorizers.pop_back();
  EXPECT_TRUE(messages(state).empty());
}

// Lists have orders of their own: parts are listed by type and path.
TEST(Quotas, TheOneBeyondIsTheNextOfTheDocument) {
  model::State state;
  const std::uint32_t begins[] = {40, 10, 30, 20};
  for (const std::uint32_t begin : begins) {
    state.documentation_parts.emplace_back().origin.span = {begin, begin + 1};
  }
  Limits limits;
  limits.set["documentationParts"] = 2;
  const auto place = [&] {
    diag::Diagnostics diagnostics;
    check_state(state, limits, diagnostics);
    return diagnostics.list().at(0).span.begin;
  };
  EXPECT_EQ(place(), 30U);
  state.documentation_parts[0].origin.span = {};  // it was there before
  EXPECT_EQ(place(), 30U);
  state.documentation_parts[2].origin.span = {};
  state.documentation_parts[3].origin.span = {};
  EXPECT_EQ(place(), 10U);
}

TEST(Quotas, Counts) {
  model::State state;
  add_path(state, "/x");
  state.documentation_parts.resize(2001);
  Limits limits;
  limits.set["resources"] = 1;
  EXPECT_EQ(messages(state, limits),
            (Texts{"the API has 2 resources: the quota is 1 unless raised",
                   "the API has 2001 documentation parts: the quota is 2000 unless raised"}));
  limits.set["resources"] = std::nullopt;
  state.documentation_parts.pop_back();
  EXPECT_TRUE(messages(state, limits).empty());
}

TEST(Quotas, Sizes) {
  model::State state = one_method();
  state.rest_api.policy = "{" + std::string(8192, ' ');
  model::Model model;
  model.schema = std::string(400 * 1024 + 1, ' ');
  state.models.push_back(model);
  integration_of(state).request_templates.set("text/plain", std::string(300 * 1024 + 1, ' '));
  EXPECT_EQ(messages(state),
            (Texts{"the resource policy has 8193 characters: the quota is 8192 unless raised",
                   "the model's schema has 409601 bytes: the limit is 409600",
                   "the mapping template has 307201 bytes: the limit is 307200"}));
  state.rest_api.policy->pop_back();
  state.models[0].schema.pop_back();
  integration_of(state).request_templates.set("text/plain", "");
  EXPECT_TRUE(messages(state).empty());
}

}  // namespace
}  // namespace gwport::check
