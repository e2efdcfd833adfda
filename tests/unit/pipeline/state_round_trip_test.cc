// read(emit(state)) == state, for states with every field of the tables filled at random.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

#include "emit/state/state.h"
#include "model/fields.h"
#include "model/limits.h"
#include "read/state/state.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport {
namespace {

std::string emitted(const model::State& state) {
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kPretty);
  emit::emit_state(state, writer);
  return out;
}

/// The state in a text; an empty one and a failure when it can't be read.
model::State read_back(const std::string& text) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("state.json", text, diagnostics);
  model::State state;
  if (document.root != nullptr) state = read::read_state(*document.root, diagnostics);
  for (const diag::Diagnostic& each : diagnostics.list()) ADD_FAILURE() << each.message;
  return state;
}

/// Fills anything that has a table; the same seed gives the same values.
class Filler {
 public:
  explicit Filler(unsigned seed) : random_(seed) {}

  std::size_t up_to(std::size_t most) { return random_() % (most + 1); }
  bool coin() { return up_to(1) == 1; }

  void fill(std::string& value) {
    static constexpr std::string_view kTexts[] = {"",
                                                  "a",
                                                  "\"\\/\b\f\n\r\t\x01",
                                                  "Größe",
                                                  "日本語",
                                                  "\U0001F600 \u2028",
                                                  "{\"x\": [1]}",
                                                  " ",
                                                  "%",
                                                  "'*'",
                                                  "null",
                                                  "\x7f"};
    value.clear();
    for (std::size_t i = up_to(2); i > 0; --i) value += kTexts[up_to(std::size(kTexts) - 1)];
  }
  void fill(bool& value) { value = coin(); }
  void fill(std::int64_t& value) {
    value = static_cast<std::int64_t>(random_()) * (coin() ? 1 : -1000000007);
  }
  template <class T>
  void fill(std::optional<T>& value) {
    value.reset();
    if (coin()) fill(value.emplace());
  }
  template <class T>
  void fill(std::vector<T>& list) {
    list.resize(up_to(3));
    for (T& value : list) fill(value);
  }
  template <class T>
  void fill(model::Map<T>& map) {
    for (std::size_t i = up_to(3); i > 0; --i) {
      std::string name;
      fill(name);
      name += std::to_string(i);
      T value{};
      fill(value);
      if constexpr (model::HasFields<T>) value.status_code = name;
      map.set(name, std::move(value));
    }
  }
  template <model::HasFields T>
  void fill(T& object) {
    model::for_each_field<T>([&](const auto& field) { fill(object.*field.member); });
  }

 private:
  std::mt19937 random_;
};

template <class T>
void tell_apart(std::vector<T>& list, std::string T::*name) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    list[i].*name += std::to_string(i);
    if constexpr (requires { list[i].id; }) list[i].id += std::to_string(i);
  }
}

void tell_apart(std::vector<model::DocumentationPart>& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].location.type = "RESPONSE_HEADER";
    parts[i].location.path = "/" + std::to_string(i);
    parts[i].location.method = "*";
    parts[i].location.status_code = "200";
    parts[i].id += std::to_string(i);
  }
}

void put_in_order(std::vector<model::Method>& methods, Filler& filler) {
  for (std::size_t i = 0; i < methods.size(); ++i) {
    methods[i].http_method = model::kHttpMethods[i];
    filler.fill(methods[i].produces);
    if (!methods[i].method_integration) continue;
    model::Integration& integration = *methods[i].method_integration;
    integration.cache_namespace += "c";
    integration.cache_namespace_given = filler.coin();
    integration.timeout_given = filler.coin();
  }
}

void put_in_order(std::vector<model::Resource>& resources, Filler& filler) {
  resources.resize(resources.size() + 1);
  for (std::size_t i = 0; i < resources.size(); ++i) {
    model::Resource& resource = resources[i];
    resource.id += std::to_string(i);
    resource.path = "/";
    resource.parent_id.reset();
    resource.path_part.reset();
    if (i > 0) {
      const model::Resource& parent = resources[filler.up_to(i - 1)];
      resource.parent_id = parent.id;
      resource.path_part = "Ä " + std::to_string(i);
      resource.path = (parent.path == "/" ? "" : parent.path) + "/" + *resource.path_part;
    }
    put_in_order(resource.methods, filler);
  }
}

model::State random_state(unsigned seed) {
  Filler filler(seed);
  model::State state;
  filler.fill(state);
  state.rest_api.id += "a";
  put_in_order(state.resources, filler);
  state.rest_api.root_resource_id = state.resources[0].id;
  tell_apart(state.models, &model::Model::name);
  tell_apart(state.authorizers, &model::Authorizer::name);
  tell_apart(state.request_validators, &model::RequestValidator::name);
  tell_apart(state.gateway_responses, &model::GatewayResponse::response_type);
  for (auto& response : state.gateway_responses) response.default_response = false;
  tell_apart(state.documentation_parts);
  tell_apart(state.documentation_versions, &model::DocumentationVersion::version);
  for (auto& version : state.documentation_versions) {
    filler.fill(version.parts);
    if (version.parts) tell_apart(*version.parts);
  }
  tell_apart(state.stages, &model::Stage::stage_name);
  for (auto& stage : state.stages) stage.other.set("tags", R"({"é":[null,1.50,true]})");
  return state;
}

TEST(StateRoundTrip, KeepsRandomStates) {
  for (unsigned seed = 0; seed < 100; ++seed) {
    const model::State state = random_state(seed);
    const std::string text = emitted(state);
    EXPECT_TRUE(read_back(text) == state) << "seed " << seed << "\n" << text;
    if (HasFailure()) return;
  }
}

TEST(StateRoundTrip, KeepsWhatTheCommandLineClientPrinted) {
  std::ifstream file("fixtures/state/pasted.json");
  std::stringstream text;
  text << file.rdbuf();
  const model::State state = read_back(text.str());
  EXPECT_EQ(state.rest_api.id, "k3x9w2m7qa");
  const std::string once = emitted(state);
  EXPECT_TRUE(read_back(once) == state);
  EXPECT_EQ(emitted(read_back(once)), once);
}

}  // namespace
}  // namespace gwport
