// Replays what AWS clients sent: `gwport request` must say the same. The recordings are those of
// fixtures/wire and those of a folder in its shape, where GWPORT_WIRE names one or ../shared/wire
// is there: per client a file {"client", "cases": {name: {method, path, query, headers, body_len,
// body} or null when the client refused}}, next to the files that were sent.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "temporary_folder.h"

namespace gwport::tests {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The arguments that stand for a recorded case. Files are named as in the folder.
struct Case {
  std::string_view name;
  std::string_view arguments;
};

constexpr Case kCases[] = {
    {"import_min", "import spec.yaml"},
    {"import_file", "import spec.yaml"},
    {"import_rawin", "import --body fileb://spec.yaml"},
    {"import_fail_params",
     "import spec.json --fail-on-warnings --parameters basepath=prepend --parameters "
     "ignore=documentation --parameters endpointConfigurationTypes=REGIONAL"},
    {"import_nofail",
     "import spec.json --no-fail-on-warnings --parameters endpointConfigurationTypes=EDGE"},
    {"import_param_json",
     R"(import spec.json --force --parameters '{"ignore":"documentation","basepath":"split",)"
     R"("odd key":"a b&c=d/é"}')"},
    {"put_min", "put spec.json --rest-api-id abcde12345"},
    {"put_merge", "put spec.json --rest-api-id abcde12345 --mode merge"},
    {"put_overwrite",
     "put spec.yaml --rest-api-id abcde12345 --mode overwrite --fail-on-warnings --parameters "
     "basepath=ignore"},
    {"import_second_mode",
     "import spec.json --force --parameters basepath=split --parameters mode=b"},
    {"import_odd_names",
     R"(import spec.json --force --no-fail-on-warnings --parameters '{"ﬁ":"1","😀":"a+b",)"
     R"("b":"100%","a b":"c,d","~t":"'"'é'"'"}')"},
    {"put_names_twice",
     "put spec.json --rest-api-id abcde12345 --force --mode merge --fail-on-warnings "
     "--parameters failonwarnings=x,a=1,mode=b"},
    {"export_swagger", "export --rest-api-id abcde12345 --stage-name dev --export-type swagger"},
    {"export_oas30_yaml",
     "export --rest-api-id abcde12345 --stage-name dev --accepts application/yaml --parameters "
     "extensions=apigateway"},
    {"export_two_json",
     "export --rest-api-id abcde12345 --stage-name dev --export-type swagger --parameters "
     R"('{"extensions": "integrations,authorizers"}')"},
    {"export_two_shorthand",
     "export --rest-api-id abcde12345 --stage-name dev --export-type swagger --parameters "
     "extensions=integrations,authorizers"},
    {"export_postman",
     "export --rest-api-id abcde12345 --stage-name dev --export-type swagger --parameters "
     "extensions=postman"},
    {"export_bad_type",
     "export --rest-api-id abcde12345 --stage-name 'a b/c' --export-type raml --accepts "
     "text/plain --force"},
    {"doc_min", "docs doc.json --rest-api-id abcde12345"},
    {"doc_merge", "docs doc.json --rest-api-id abcde12345 --mode merge --fail-on-warnings"},
    {"doc_overwrite",
     "docs spec.json --rest-api-id abcde12345 --mode overwrite --no-fail-on-warnings"},
    {"keys_csv", "keys keys.csv"},
    {"keys_fail", "keys keys.csv --fail-on-warnings"},
};

/// What differs from run to run of the same call, in lower case.
const std::set<std::string> kPassing = {"host",
                                        "user-agent",
                                        "x-amz-date",
                                        "authorization",
                                        "amz-sdk-request",
                                        "amz-sdk-invocation-id",
                                        "x-amz-content-sha256",
                                        "x-amz-user-agent",
                                        "connection"};

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// What `gwport request ... --emit json` prints in that folder; null when it fails.
Json printed(const fs::path& folder, const std::string& arguments) {
  const std::string command = "cd '" + folder.string() + "' && \"$GWPORT_FOLDER\"/gwport request " +
                              arguments + " --emit json";
  std::FILE* pipe = ::popen(command.c_str(), "r");
  std::string text;
  char piece[65536];
  while (const std::size_t size = std::fread(piece, 1, sizeof piece, pipe)) {
    text.append(piece, size);
  }
  const int status = ::pclose(pipe);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Json::parse(text) : Json();
}

Json lasting_headers(const Json& recorded) {
  Json headers = Json::object();
  for (const Json& pair : recorded["headers"]) {
    const std::string name = pair[0];
    if (!kPassing.contains(lower(name))) headers[name] = pair[1];
  }
  return headers;
}

void expect_same(const Json& recorded, const Json& said) {
  ASSERT_TRUE(said.is_object());
  for (const char* part : {"method", "path", "query"}) EXPECT_EQ(recorded[part], said[part]);
  EXPECT_EQ(lasting_headers(recorded).dump(), said["headers"].dump());
  const std::string body = said.value("body", "");
  EXPECT_EQ(recorded["body_len"].get<std::size_t>(), body.size());
  EXPECT_EQ(recorded["body"].get<std::string>(), body);
}

std::string client_of(const fs::path& recording) {
  const std::string name = recording.stem().string();
  if (name.starts_with("boto")) return "boto3";
  return name.substr(0, name.find('-'));
}

int replay(const fs::path& recording) {
  const Json cases = Json::parse(slurp(recording)).value("cases", Json::object());
  int replayed = 0;
  for (const Case& each : kCases) {
    const std::string name(each.name);
    if (!cases.contains(name) || cases[name].is_null()) continue;
    SCOPED_TRACE(recording.string() + ": " + name);
    expect_same(cases[name],
                printed(recording.parent_path(),
                        std::string(each.arguments) + " --client " + client_of(recording)));
    ++replayed;
  }
  EXPECT_EQ(replayed, static_cast<int>(std::count_if(cases.begin(), cases.end(),
                                                     [](const Json& c) { return !c.is_null(); })))
      << recording << " has cases that nobody knows";
  return replayed;
}

/// Single requests, one a line, whose body is "<spaces>" and a text: as many as make body_len.
int replay_lines(const fs::path& recording) {
  std::istringstream lines(slurp(recording));
  int replayed = 0;
  for (std::string line; std::getline(lines, line); ++replayed) {
    Json recorded = Json::parse(line);
    static const std::string kMark = "<spaces>";
    std::string body = recorded["body"];
    if (body.starts_with(kMark)) {
      const std::size_t rest = body.size() - kMark.size();
      body.replace(0, kMark.size(), recorded["body_len"].get<std::size_t>() - rest, ' ');
    }
    recorded["body"] = body;
    const TemporaryFolder folder;
    folder.make("body", body);
    expect_same(recorded,
                printed(recording.parent_path(), "import --force --body " + folder.path("body")));
  }
  return replayed;
}

int replay_folder(const fs::path& folder) {
  int replayed = 0;
  for (const char* name : {"awscli1.json", "awscli2.json", "boto.json", "jssdk.json"}) {
    if (fs::exists(folder / name)) replayed += replay(folder / name);
  }
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".jsonl") replayed += replay_lines(entry.path());
  }
  return replayed;
}

TEST(Wire, SaysWhatClientsSent) { EXPECT_GT(replay_folder("fixtures/wire"), 60); }

TEST(Wire, SaysWhatOthersRecorded) {
  const char* named = std::getenv("GWPORT_WIRE");
  const fs::path folder = named != nullptr ? named : "../shared/wire";
  if (named == nullptr && !fs::is_directory(folder)) GTEST_SKIP() << "GWPORT_WIRE names no folder";
  EXPECT_GT(replay_folder(folder), 0);
}

}  // namespace
}  // namespace gwport::tests
