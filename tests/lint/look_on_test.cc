// What lint makes of documents that the service does not come to the end of.
#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "pipeline/files.h"
#include "pipeline/import.h"
#include "pipeline/lint.h"

namespace gwport {
namespace {

/// "id severity" of each finding, a line each.
std::string findings(const std::string& text) {
  const pipeline::LintResult result =
      pipeline::lint(std::make_unique<diag::Source>("test", text), {});
  std::string list;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    list +=
        std::string(each.rule->id) + (each.severity == diag::Severity::kError ? "!" : "") + '\n';
  }
  return list;
}

std::string document(const std::string& version, const std::string& schema) {
  return "openapi: " + version +
         "\ninfo: {title: t, version: \"1\"}\npaths: {}\ncomponents:\n  schemas:\n    A: " +
         schema + "\n";
}

// A mended document of 3.1 has no findings that it did not have before.
TEST(OpenApi31, HasTheParsersFindingsOf30) {
  const std::string schema = "{type: object, properties: {a: {type: array}}}";
  EXPECT_EQ(findings(document("3.1.0", schema)), "invalid-openapi-input!\nparse-issue-missing\n");
  EXPECT_EQ(findings(document("3.0.3", schema)), "parse-issue-missing\n");
}

TEST(OpenApi31, ItsConstructsAreNamedOnce) {
  EXPECT_EQ(findings(document("3.1.0", "{type: [string, \"null\"], const: a, examples: [a]}")),
            "invalid-openapi-input!\nopenapi-31-construct\nopenapi-31-construct\n"
            "openapi-31-construct\nschema-nullable\nschema-example\n");
}

std::string with_uri(const std::string& uri) {
  return "openapi: 3.0.1\ninfo: {title: t, version: \"1\"}\npaths:\n  /a:\n    get:\n      "
         "responses: {\"200\": {description: ok}}\n      x-amazon-apigateway-integration: {type: "
         "http_proxy, httpMethod: GET, uri: " +
         uri + "}\n";
}

// A file with functions is a template: nobody knows what the service will be sent.
TEST(Functions, OfTemplatesAreNoRefusal) {
  EXPECT_EQ(findings(with_uri("{\"Fn::Sub\": \"https://${Host}/a\"}")), "leftover-function!\n");
  EXPECT_EQ(findings(with_uri("{Ref: Uri}")), "leftover-function!\n");
  EXPECT_EQ(findings(with_uri("{host: a}")), "malformed-integration!\n");
}

using Word = std::tuple<std::string_view, std::uint32_t, std::string>;
using Words = std::set<Word>;

/// What the service says: the rule, the place and the message.
Words words_of(const diag::Diagnostics& diagnostics) {
  Words words;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    const bool leftover = each.rule->id == "leftover-function";  // quotes the service
    if ((each.rule->speaker != diag::Speaker::kService && !leftover) || each.unsaid) continue;
    words.emplace(each.rule->id, each.span.begin, each.message);
  }
  return words;
}

/// Whether a leftover function is named at that place, with the service's words behind it.
bool is_quoted(const Word& word, const Words& linted) {
  const auto& [id, at, message] = word;
  const auto found = linted.lower_bound({"leftover-function", at, ""});
  return id == "malformed-integration" && found != linted.end() && std::get<1>(*found) == at &&
         std::get<2>(*found).ends_with(message);
}

// Whatever an import says, lint says at the same place.
TEST(WordsOfTheService, ComeThroughAsTheyAre) {
  namespace fs = std::filesystem;
  std::size_t count = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator("fixtures/spec")) {
    if (entry.path().stem() != "input") continue;
    const std::string text = *pipeline::read_file(entry.path().string()).text;
    const auto source = [&] { return std::make_unique<diag::Source>("input", text); };
    const Words imported = words_of(pipeline::import_api(source(), {}).diagnostics);
    const Words linted = words_of(pipeline::lint(source(), {}).validation.diagnostics);
    for (const Word& word : imported) {
      EXPECT_TRUE(linted.contains(word) || is_quoted(word, linted))
          << entry.path() << ' ' << std::get<0>(word) << ' ' << std::get<2>(word);
    }
    count += imported.size();
  }
  EXPECT_GT(count, 100U);
}

}  // namespace
}  // namespace gwport
