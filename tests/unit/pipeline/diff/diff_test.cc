#include "unit/pipeline/diff/told.h"

namespace gwport::pipeline {
namespace {

TEST(Diff, EqualApisHaveNone) {
  EXPECT_EQ(told([](model::State&) {}), "");
}

TEST(Diff, MethodsThatBecomeOpenOrClosed) {
  EXPECT_EQ(told([](model::State& api) {
              method(api, "/pets", "GET").authorization_type = "NONE";
              method(api, "/pets", "GET").authorizer_id.reset();
              method(api, "/pets", "POST").api_key_required = true;
            }),
            "changed method GET /pets: security authorizationType (becomes open: callers need "
            "nothing any more)\n"
            "changed method GET /pets: security authorizerId (becomes open: callers need nothing "
            "any more)\n"
            "changed method POST /pets: security! apiKeyRequired (becomes closed: callers need an "
            "API key)");
  EXPECT_EQ(
      told([](model::State& api) { method(api, "/pets", "GET").api_key_required = true; }),
      "changed method GET /pets: security! apiKeyRequired (callers need CUSTOM and an API key "
      "instead of CUSTOM)");
}

TEST(Diff, RemovedResourcesAreToldWithTheirMethods) {
  EXPECT_EQ(told([](model::State& api) { api.resources.pop_back(); }),
            "deleted resource /old: removed\ndeleted method GET /old: removed!");
  EXPECT_EQ(told([](model::State& api) {
              api.models.pop_back();
              api.models.pop_back();
            }),
            "deleted model Owner: removed\ndeleted model Unused: removed");
}

TEST(Diff, NewMethodsAreJudgedByWhoMayCall) {
  const auto add = [](std::string_view verb, std::string_view type) {
    return told([&](model::State& api) {
      model::Method made;
      made.http_method = verb;
      made.authorization_type = type;
      api.resources.back().methods.push_back(std::move(made));
    });
  };
  EXPECT_EQ(add("PUT", "NONE"), "added method PUT /old: security (open: callers need nothing)");
  EXPECT_EQ(add("PUT", "AWS_IAM"), "added method PUT /old: other (callers need AWS_IAM)");
  EXPECT_EQ(add("OPTIONS", "NONE"),
            "added method OPTIONS /old: other (open: callers need nothing)");
}

TEST(Diff, MethodsThatAnyStandsInFor) {
  const Edit to_any = [](model::State& api) { method(api, "/old", "GET").http_method = "ANY"; };
  EXPECT_EQ(told(to_any),
            "deleted method GET /old: other (ANY takes these calls)\n"
            "added method ANY /old: security (open: callers need nothing)");
  const auto back = [&](const char* type) {
    model::State before = state();
    to_any(before);
    model::State after = state();
    method(after, "/old", "GET").authorization_type = type;
    const Diff found = diff(before, after, Scope::kDocument);
    return found[0].details[0].judgement.note + "; " + found[1].details[0].judgement.note;
  };
  EXPECT_EQ(back("NONE"), "left: GET; ANY took these calls");
  EXPECT_EQ(back("AWS_IAM"),
            "left: GET; ANY took these calls; for them becomes closed: callers need AWS_IAM");
}

TEST(Diff, OtherGuardsOfAClosedMethod) {
  const auto edit = [](const std::function<void(model::Method&)>& change) {
    return told([&](model::State& api) {
      model::Authorizer more = api.authorizers.front();
      more.id = more.name = "second";
      more.identity_source = "method.request.header.X";
      api.authorizers.push_back(more);
      change(method(api, "/pets", "GET"));
    });
  };
  EXPECT_EQ(edit([](model::Method& get) { get.authorizer_id = "second"; }),
            "changed method GET /pets: security! authorizerId (another authorizer decides who is "
            "let in)\nadded authorizer second: other");
  EXPECT_EQ(told([](model::State& api) {
              api.authorizers.front().name = api.authorizers.front().id = "other";
              method(api, "/pets", "GET").authorizer_id = "other";
            }),
            "changed method GET /pets: other authorizerId (the same authorizer under another "
            "name)\ndeleted authorizer guard: removed\nadded authorizer other: other");
  EXPECT_EQ(edit([](model::Method& get) { get.authorization_scopes = {"a"}; }),
            "changed method GET /pets: security! authorizationScopes (tokens need one of the "
            "scopes now)\nadded authorizer second: other");
}

TEST(Diff, AnotherNameOfAPathVariableIsTheSameResource) {
  model::State before = state();
  before.resources.back().path = "/old/{id}";
  before.documentation_parts.emplace_back().location = {.type = "RESOURCE", .path = "/old/{id}"};
  model::State after = before;
  after.resources.back().path = "/old/{name}";
  after.documentation_parts.back().location.path = "/old/{name}";
  const Diff found = diff(before, after, Scope::kDocument);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, "/old/{name}");
  EXPECT_EQ(found[0].details[0].before, "/old/{id}");
  EXPECT_FALSE(found[0].details[0].judgement.breaking);
  after.resources.back().path = "/old/{name+}";  // takes other calls
  EXPECT_EQ(diff(before, after, Scope::kDocument).size(), 6U);
}

TEST(Diff, WhatTheBackendIsAndHowItIsReached) {
  const auto edit = [](const std::function<void(model::Integration&)>& change) {
    return told(
        [&](model::State& api) { change(*method(api, "/pets", "GET").method_integration); });
  };
  const std::string get = "changed integration GET /pets: ";
  EXPECT_EQ(edit([](auto& each) { each.tls_config = {.insecure_skip_verification = true}; }),
            get +
                "security tlsConfig.insecureSkipVerification (the backend's certificate is not "
                "checked any more)");
  EXPECT_EQ(edit([](auto& each) { each.credentials = "arn:aws:iam::123456789012:role/r"; }),
            get + "security credentials (the role that calls the backend)");
  EXPECT_EQ(edit([](auto& each) { each.timeout_in_millis = 100; }),
            get + "other timeoutInMillis (calls that take longer get an error)");
  EXPECT_EQ(edit([](auto& each) { each.type = "MOCK"; }),
            "replaced integration GET /pets: breaking! type (the backend is not called any more)");
}

TEST(Diff, WhatBrowsersLetOtherPagesRead) {
  constexpr const char* kHeader = "method.response.header.Access-Control-Allow-Origin";
  const auto between = [&](const char* one, const char* another) {
    model::State before = state();
    model::State after = before;
    const auto set = [&](model::State& api, const char* value) {
      model::IntegrationResponse response{.status_code = "200"};
      if (*value != '\0') response.response_parameters.set(kHeader, value);
      method(api, "/old", "GET").method_integration->integration_responses.set("200", response);
    };
    set(before, one);
    set(after, another);
    const Judgement found = diff(before, after, Scope::kDocument).at(0).details.at(0).judgement;
    return std::string(name_of(found.danger)) + (found.breaking ? "! " : " ") + found.note;
  };
  EXPECT_EQ(between("'https://a.example'", "'*'"),
            "security pages of every origin may read the answers");
  EXPECT_EQ(between("'*'", "'https://a.example'"),
            "security! pages of other origins may read the answers");
  EXPECT_EQ(between("'*'", ""), "breaking! browsers keep the answers from pages of other origins");
}

}  // namespace
}  // namespace gwport::pipeline
