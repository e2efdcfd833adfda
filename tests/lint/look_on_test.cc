// What lint makes of documents that the service does not come to the end of.
#include <gtest/gtest.h>

#include <memory>
#include <string>

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

}  // namespace
}  // namespace gwport
