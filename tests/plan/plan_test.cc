// apply(plan(A, B), A) == B, for all pairs of the states that fixtures hold, and for random edits
// of one: the plan's lines are made in memory, call by call, each checked as the service would.
#include "emit/plan/plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "diag/catalogue/plan.h"
#include "emit/plan/lines.h"
#include "pipeline/differences.h"
#include "pipeline/files.h"
#include "pipeline/import.h"
#include "pipeline/load.h"
#include "plan/edits.h"
#include "plan/repair.h"
#include "plan/service.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;
using model::State;

struct Named {
  std::string name;
  State state;
};

/// The states of fixtures: what imports and puts of them left.
std::vector<Named> fixture_states() {
  std::vector<fs::path> paths{"fixtures/state/pasted.json"};
  for (const auto& entry : fs::recursive_directory_iterator("fixtures/spec")) {
    const std::string name = entry.path().filename();
    if (name == "state.json" || name == "onto.json") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Named> all;
  for (const fs::path& path : paths) {
    auto source = std::make_unique<diag::Source>(path.string(),
                                                 pipeline::read_file(path.string()).text.value());
    pipeline::Loaded<State> loaded = pipeline::load_state(std::move(source), {});
    if (loaded.value) all.push_back({path.string(), *std::move(loaded.value)});
  }
  return all;
}

/// What the plan can't reach keeps its old value; it must have said so. Of VPC endpoints some may
/// be reached.
void keep_unplanned(const State& from, const State& reached, const diag::Diagnostics& said,
                    State& wanted) {
  for (const diag::Diagnostic& each : said.list()) {
    const auto is_about = [&](std::string_view what) {
      return each.message.find("changes " + std::string(what) + ":") != std::string::npos;
    };
    model::RestApi& api = wanted.rest_api;
    if (each.rule == &diag::rules::kPlanKeepsVersion) api.version = from.rest_api.version;
    if (is_about("endpointAccessMode")) {
      api.endpoint_access_mode = from.rest_api.endpoint_access_mode;
    }
    if (is_about("securityPolicy")) api.security_policy = from.rest_api.security_policy;
    if (is_about("endpointConfiguration/vpcEndpointIds")) {
      api.endpoint_configuration.vpc_endpoint_ids =
          reached.rest_api.endpoint_configuration.vpc_endpoint_ids;
    }
  }
  wanted.stages = from.stages;
  wanted.documentation_versions = from.documentation_versions;
}

/// The first entity that has another id than before although nothing deleted it.
template <class T, class Name>
std::string moved(const std::vector<T>& before, const std::vector<T>& after, Name name_of,
                  const std::string& lines) {
  for (const T& one : before) {
    for (const T& other : after) {
      const bool same = name_of(one) == name_of(other);
      if (same && one.id != other.id && lines.find("\"" + one.id + "\"}}") == std::string::npos) {
        return " moved " + one.id;
      }
    }
  }
  return {};
}

std::string moved(const State& before, const State& after, const std::string& lines) {
  return moved(
             before.resources, after.resources, [](const auto& e) { return e.path; }, lines) +
         moved(
             before.authorizers, after.authorizers, [](const auto& e) { return e.name; }, lines) +
         moved(
             before.request_validators, after.request_validators,
             [](const auto& e) { return e.name; }, lines);
}

/// What is wrong with the plan; empty when it leads to `wanted`.
std::string fault(const State* from, State wanted) {
  diag::Diagnostics said;
  const std::string lines = emit::plan_lines(emit::make_plan(from, wanted, {}, said));
  Service service(from != nullptr ? std::optional(*from) : std::nullopt);
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = lines.find('\n', begin);
    const std::string line = lines.substr(begin, end - begin);
    const std::string wrong = service.call(line);
    if (!wrong.empty()) return wrong + "\n" + line + "\nin\n" + lines;
    begin = end + 1;
  }
  if (from != nullptr) {
    keep_unplanned(*from, service.api(), said, wanted);
    if (const std::string id = moved(*from, service.api(), lines); !id.empty()) return id + lines;
  } else {
    wanted.stages.clear();
    wanted.documentation_versions.clear();
  }
  for (const auto& each : pipeline::differences(wanted, service.api(), pipeline::Scope::kState)) {
    return entity_name(each) + ": " + each.member + " " + each.before + " -> " + each.after +
           "\nafter\n" + lines;
  }
  diag::Diagnostics ignored;
  const emit::Plan again = emit::make_plan(&service.api(), wanted, {}, ignored);
  return again.calls.empty() ? "" : "a second plan has calls\n" + emit::plan_lines(again);
}

TEST(Plan, LeadsFromEveryFixtureToEveryOther) {
  const std::vector<Named> states = fixture_states();
  ASSERT_GT(states.size(), 50U);
  for (const Named& from : states) {
    for (const Named& to : states) {
      const std::string wrong = fault(&from.state, to.state);
      ASSERT_EQ(wrong, "") << from.name << " to " << to.name;
    }
  }
}

TEST(Plan, BuildsEveryFixtureFromNothing) {
  for (const Named& each : fixture_states()) {
    ASSERT_EQ(fault(nullptr, each.state), "") << each.name;
  }
}

State base() {
  State api;
  api.rest_api.id = "abcdefghij";
  api.rest_api.name = "base";
  api.rest_api.binary_media_types = {"image/png", "a/b"};
  api.rest_api.root_resource_id = "root";
  model::Resource root;
  root.id = "root";
  root.path = "/";
  api.resources.push_back(root);
  // Edits add what they find missing: so a first round makes most of the API.
  std::mt19937 random(1);
  Edits edits;
  for (std::size_t i = 0; i < 12; ++i) {
    const Edits more = random_edits(random, 12);
    edits.insert(edits.end(), more.begin(), more.end());
  }
  return edited(std::move(api), edits);
}

TEST(Plan, LeadsFromRandomEditsToOthers) {
  const State start = base();
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    std::mt19937 random(seed);
    const Edits before = random_edits(random, 20);
    const Edits after = random_edits(random, 20);
    const State from = edited(start, before);
    if (fault(&from, edited(from, after)).empty()) continue;
    const Edits first = smallest(before, [&](const Edits& fewer) {
      const State other = edited(start, fewer);
      return !fault(&other, edited(other, after)).empty();
    });
    const State smaller = edited(start, first);
    const Edits second = smallest(after, [&](const Edits& fewer) {
      return !fault(&smaller, edited(smaller, fewer)).empty();
    });
    FAIL() << "seed " << seed << ": " << text_of(first) << "then " << text_of(second) << "\n"
           << fault(&smaller, edited(smaller, second));
  }
}

TEST(Plan, BuildsRandomApisFromNothing) {
  const State start = base();
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    std::mt19937 random(seed);
    const State wanted = edited(start, random_edits(random, 20));
    ASSERT_EQ(fault(nullptr, wanted), "") << seed;
  }
}

TEST(Shrinking, LeavesOnlyWhatMatters) {
  const Edits edits{{1, 0, 0}, {2, 0, 0}, {3, 0, 0}, {4, 0, 0}};
  const Edits least = smallest(edits, [](const Edits& list) {
    const auto has = [&](std::uint32_t kind) {
      return std::any_of(list.begin(), list.end(), [&](const Edit& e) { return e.kind == kind; });
    };
    return has(2) && has(4);
  });
  EXPECT_EQ(text_of(least), "2/0/0 4/0/0 ");
}

}  // namespace
}  // namespace gwport::tests
