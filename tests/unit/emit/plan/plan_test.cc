#include "emit/plan/plan.h"

#include <gtest/gtest.h>

#include "emit/plan/placeholders.h"
#include "emit/plan/script.h"

namespace gwport::emit {
namespace {

model::Model named(const char* name, std::string schema) {
  model::Model made;
  made.name = name;
  made.schema = std::move(schema);
  return made;
}

std::string ref(const std::string& name) {
  return R"({"$ref":"https://apigateway.amazonaws.com/restapis/abcdefghij/models/)" + name + "\"}";
}

model::State state() {
  model::State made;
  made.rest_api.id = "abcdefghij";
  made.rest_api.name = "pets";
  model::Resource root;
  root.id = made.rest_api.root_resource_id = "root";
  root.path = "/";
  made.resources.push_back(std::move(root));
  return made;
}

/// Operations, with the model or method that they are about.
std::string calls_of(const model::State* from, const model::State& to) {
  diag::Diagnostics diagnostics;
  std::string text;
  for (const Call& call : make_plan(from, to, {}, diagnostics).calls) {
    text += call.operation;
    for (const char* key : {"\"modelName\":\"", "\"name\":\"", "\"httpMethod\":\""}) {
      const std::size_t at = call.parameters.find(key);
      if (at == std::string::npos) continue;
      const std::size_t begin = at + std::string_view(key).size();
      text += " " + call.parameters.substr(begin, call.parameters.find('"', begin) - begin);
    }
    text += "; ";
  }
  return text;
}

TEST(Plan, ModelsComeBeforeThoseThatReferToThem) {
  model::State to = state();
  to.models = {named("A", ref("B")), named("B", ref("C")), named("C", "{}")};
  const model::State from = state();
  EXPECT_EQ(calls_of(&from, to), "CreateModel C; CreateModel B; CreateModel A; ");
  EXPECT_EQ(calls_of(&to, from), "DeleteModel A; DeleteModel B; DeleteModel C; ");
}

TEST(Plan, ACircleOfModelsIsOpenedFirst) {
  model::State to = state();
  to.models = {named("A", ref("B")), named("B", ref("A"))};
  const model::State from = state();
  EXPECT_EQ(calls_of(&from, to), "CreateModel B; CreateModel A; UpdateModel B; ");
  EXPECT_EQ(calls_of(&to, from), "UpdateModel B; DeleteModel A; DeleteModel B; ");
}

TEST(Plan, AModelThatIsMadeAgainIsReleasedByItsUsers) {
  model::State from = state();
  from.models = {named("A", ref("B")), named("B", "{}")};
  model::Method get;
  get.http_method = "GET";
  get.request_models.set("application/json", "B");
  from.resources[0].methods.push_back(get);
  model::State to = from;
  to.models[1].content_type = "text/plain";
  EXPECT_EQ(calls_of(&from, to),
            "UpdateModel A; UpdateMethod GET; DeleteModel B; CreateModel B; UpdateModel A; "
            "UpdateMethod GET; ");
}

TEST(Plan, AMethodIsClosedWhileItsAuthorizerIsMadeAgain) {
  model::State from = state();
  model::Authorizer guard;
  guard.id = "auth01";
  guard.name = "guard";
  guard.type = "TOKEN";
  guard.identity_validation_expression = "x";
  from.authorizers.push_back(guard);
  model::Method get;
  get.http_method = "GET";
  get.authorization_type = "CUSTOM";
  get.authorizer_id = "auth01";
  from.resources[0].methods.push_back(get);
  model::State to = from;
  to.authorizers[0].identity_validation_expression.reset();
  diag::Diagnostics diagnostics;
  const Plan plan = make_plan(&from, to, {}, diagnostics);
  ASSERT_EQ(plan.calls.size(), 4U);
  EXPECT_NE(plan.calls[0].parameters.find(R"("value":"AWS_IAM")"), std::string::npos);
  EXPECT_EQ(plan.calls[1].operation, "DeleteAuthorizer");
  EXPECT_EQ(plan.calls[2].operation, "CreateAuthorizer");
  EXPECT_NE(plan.calls[3].parameters.find(R"("value":"${authorizers.guard}")"), std::string::npos);
}

TEST(Plan, AnEqualApiNeedsNoCalls) {
  const model::State api = state();
  EXPECT_EQ(calls_of(&api, api), "");
}

TEST(Plan, ANewApiLosesTheModelsThatTheServiceGivesIt) {
  EXPECT_EQ(calls_of(nullptr, state()),
            "CreateRestApi pets; GetResources; DeleteModel Error; DeleteModel Empty; ");
}

TEST(Placeholders, AreTextsThatTheApiDoesNotHold) {
  model::State api = state();
  EXPECT_EQ(Placeholders(api).make("resources", "/a/{id}"), "${resources./a/{id}}");
  EXPECT_EQ(Placeholders(api).make("authorizers", "a }"), "${authorizers.#1}");
  api.rest_api.description = "${restApi} and ${id:resources./}";
  EXPECT_EQ(Placeholders(api).make("restApi", ""), "${id:id:restApi}");
  EXPECT_EQ(placeholder_length("${resources./a/{id}}/b}", "${"), 20U);
  EXPECT_EQ(placeholder_length("${stageVariables.a}", "${"), 0U);
  EXPECT_EQ(placeholder_length("${restApi", "${"), 0U);
  EXPECT_EQ(placeholder_length("${restApi}", "${id:"), 0U);
}

TEST(Script, NothingOfTheApiIsReadByTheShell) {
  Plan plan;
  plan.placeholder_prefix = "${";
  plan.calls.push_back(
      {"CreateRestApi", R"({"name":"a $HOME `id` \\ \"q\""})", DefinedId{"${restApi}", "id"}});
  plan.calls.push_back({"GetModel", R"({"restApiId":"${restApi}","x":"${restApis}"})", {}});
  const std::string script = plan_script(plan);
  EXPECT_NE(script.find("id_0=$(new \"id\" create-rest-api <<END\n"
                        "{\"name\":\"a \\$HOME \\`id\\` \\\\\\\\ \\\\\"q\\\\\"\"}\nEND\n)\n"),
            std::string::npos);
  EXPECT_NE(script.find("{\"restApiId\":\"${id_0}\",\"x\":\"\\${restApis}\"}"), std::string::npos);
}

}  // namespace
}  // namespace gwport::emit
