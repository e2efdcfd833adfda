// What each fix makes of a small document.
#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "pipeline/fix.h"

namespace gwport {
namespace {

std::string fixed(const std::string& text) { return pipeline::fix("test", text, {}).text; }

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// A document with these paths and definitions, as YAML of Swagger 2.0.
std::string swagger(const std::string& paths, const std::string& rest = "") {
  return "swagger: \"2.0\"\ninfo: {title: t, version: \"1\"}\npaths:\n" + paths + rest;
}

const std::string kMock =
    "      x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: "
    "'{\"statusCode\": 200}'}, responses: {default: {statusCode: \"200\"}}}\n";
const std::string kOk = "      responses: {\"200\": {description: ok}}\n" + kMock;

TEST(RenameModel, FollowsEveryReference) {
  const std::string text = swagger(
      "  /a:\n    get:\n      responses: {\"200\": {description: ok, schema: {$ref: "
      "\"#/definitions/My_Pet\"}}}\n" +
          kMock,
      "definitions:\n"
      "  My_Pet: {type: object, properties: {next: {$ref: '#/definitions/My_Pet'}, tag: {$ref: "
      "'#/definitions/My%5FPet/properties/next'}}}  # My_Pet stays in comments\n");
  EXPECT_EQ(fixed(text),
            replaced(replaced(replaced(text, "definitions/My_Pet", "definitions/MyPet"),
                              "definitions/My%5FPet", "definitions/MyPet"),
                     "  My_Pet:", "  MyPet:"));
}

TEST(RenameModel, FindsANameThatIsFree) {
  const std::string text = swagger("  /a:\n    get:\n" + kOk,
                                   "definitions:\n  MyPet: {type: object}\n  my-pet: {type: "
                                   "object}\n  My_Pet: {type: object}\n");
  const std::string mended = fixed(text);
  EXPECT_NE(mended.find("  MyPet: {type"), std::string::npos);
  EXPECT_NE(mended.find("  myPet: {type"), std::string::npos);
  EXPECT_NE(mended.find("  MyPet2: {type"), std::string::npos) << mended;
}

// The last one counts; with another name the first would come to life.
TEST(RenameModel, LeavesANameThatTwoHave) {
  const std::string text = swagger("  /a:\n    get:\n" + kOk,
                                   "definitions:\n  a_b: {type: object}\n  a_b: {type: string}\n");
  EXPECT_EQ(fixed(text), text);
}

// Of {b}{c} nothing is declared: the service refuses the path.
TEST(PathParameters, VariablesThatShareAPartAreLeftAlone) {
  const std::string mended =
      fixed(swagger("  /a/{x}:\n    get:\n" + kOk + "  /b/{b}{c}:\n    get:\n" + kOk));
  EXPECT_NE(mended.find("name: x"), std::string::npos) << mended;
  EXPECT_EQ(mended.find("b}{c", mended.find("b}{c") + 1), std::string::npos) << mended;
}

TEST(UnifyVariable, RenamesPathsParametersAndMappings) {
  const std::string text = swagger(
      "  /a/{id}:\n    get:\n      parameters: [{name: id, in: path, required: true, type: "
      "string}]\n" +
      kOk +
      "  /a/{key}/b:\n    parameters:\n      - {in: path, name: key, required: true, type: "
      "string}\n"
      "    get:\n      responses: {\"200\": {description: ok}}\n"
      "      x-amazon-apigateway-integration:\n        type: http_proxy\n        httpMethod: GET\n"
      "        uri: https://example.com/{x}\n"
      "        requestParameters: {integration.request.path.x: method.request.path.key}\n");
  EXPECT_EQ(fixed(text),
            replaced(replaced(replaced(text, "/a/{key}/b", "/a/{id}/b"), "name: key", "name: id"),
                     "request.path.key", "request.path.id"));
}

// Else the second difference would be found where the first was, and nothing would be better.
TEST(UnifyVariable, RenamesAllVariablesOfAPathAtOnce) {
  const std::string text = swagger(
      "  /a/{id}/b/{part}:\n    get:\n      parameters: [{name: id, in: path, required: true, "
      "type: "
      "string}, {name: part, in: path, required: true, type: string}]\n" +
      kOk +
      "  /a/{key}/b/{piece}/c:\n    get:\n      parameters: [{name: key, in: path, required: true, "
      "type: string}, {name: piece, in: path, required: true, type: string}]\n" +
      kOk);
  EXPECT_EQ(fixed(text),
            replaced(replaced(replaced(text, "{key}/b/{piece}", "{id}/b/{part}"), "key,", "id,"),
                     "piece,", "part,"));
}

TEST(UnifyVariable, LeavesSharedParametersAndTemplates) {
  const std::string shared = swagger(
      "  /a/{id}:\n    get:\n      parameters: [{name: id, in: path, required: true, type: "
      "string}]\n" +
          kOk +
          "  /a/{key}/b:\n    get:\n      parameters: [{$ref: "
          "'#/parameters/key'}]\n" +
          kOk,
      "parameters: {key: {name: key, in: path, required: true, type: string}}\n");
  EXPECT_EQ(fixed(shared), shared);
}

TEST(DeclareParameters, AddsToTheListOrMakesOne) {
  const std::string text = swagger("  /a/{id}/{key}:\n    get:\n" + kOk);
  EXPECT_EQ(fixed(text),
            replaced(text, "    get:\n",
                     "    get:\n      parameters: [{name: id, in: path, required: true, type: "
                     "string}, {name: key, in: path, required: true, type: string}]\n"));
}

TEST(QuoteValue, PutsFixedTextInQuotes) {
  const std::string text = swagger(
      "  /a:\n    get:\n      responses: {\"200\": {description: ok}}\n"
      "      x-amazon-apigateway-integration:\n        type: http_proxy\n        httpMethod: GET\n"
      "        uri: https://example.com/\n"
      "        requestParameters: {integration.request.header.a: some text, "
      "integration.request.header.b: \"x\"}\n");
  EXPECT_EQ(fixed(text),
            replaced(replaced(text, "some text", "\"'some text'\""), "\"x\"", "\"'x'\""));
}

TEST(ExpandStatus, WritesTheCodesOfTheIntegration) {
  const std::string text = swagger(
      "  /a:\n    get:\n      responses:\n        \"200\": {description: ok}\n"
      "        5XX: {description: bad}\n      x-amazon-apigateway-integration: {type: mock, "
      "requestTemplates: {application/json: '{\"statusCode\": 200}'}, responses: {default: "
      "{statusCode: \"200\"}, '5..': {statusCode: \"502\"}, x: {statusCode: \"503\"}}}\n");
  EXPECT_EQ(fixed(text), replaced(text, "        5XX: {description: bad}\n",
                                  "        \"502\": {description: bad}\n        \"503\": "
                                  "{description: bad}\n"));
}

TEST(InlineResponse, WritesTheResponseInPlace) {
  const std::string text = swagger(
      "  /a:\n    get:\n      responses:\n        \"200\": {description: ok}\n"
      "        \"404\": {$ref: '#/responses/None'} # kept\n" +
          kMock,
      "responses: {None: {description: none}}\n");
  EXPECT_EQ(fixed(text), replaced(text, "{$ref: '#/responses/None'}", "{description: none}"));
}

TEST(Fix, MendsSeveralThings) {
  const std::string text =
      swagger("  /a/{id}:\n    get:\n" + kOk, "definitions: {a-b: {type: object}}\n");
  const std::string mended = fixed(text);
  EXPECT_NE(mended.find("aB: {type: object}"), std::string::npos);
  EXPECT_NE(mended.find("name: id"), std::string::npos);
}

TEST(LowerVersion, WritesWhat30WritesInAnotherWay) {
  const std::string head =
      "{\r\n  \"openapi\": \"3.1.0\",\r\n  \"info\": {\"title\": \"t\", \"version\": \"1\"},\r\n  "
      "\"paths\": {},\r\n  \"components\": {\"schemas\": {\"A\": {\r\n    ";
  const std::string tail = "\r\n  }}}\r\n}\r\n";
  const std::string old = head +
                          "\"type\": [\"object\", \"null\"],\r\n    \"properties\": {\"const\": "
                          "{\"const\": 1}, \"type\": "
                          "{\"type\": [\"integer\"], \"exclusiveMinimum\": 3}}" +
                          tail;
  const std::string now =
      replaced(head, "3.1.0", "3.0.3") +
      "\"nullable\": true,\r\n    \"type\": \"object\",\r\n    \"properties\": {\"const\": "
      "{\"enum\": "
      "[1]}, \"type\": {\"exclusiveMinimum\": true, \"type\": \"integer\", \"minimum\": 3}}" +
      tail;
  EXPECT_EQ(fixed(old), now);
}

/// A document of OpenAPI 3.1 with this schema, as YAML.
std::string new_version(const std::string& schema) {
  return "openapi: 3.1.0\ninfo: {title: t, version: \"1\"}\npaths: {}\ncomponents:\n  schemas:\n"
         "    A:\n" +
         schema;
}

/// The schema of the mended document; empty when that is still one of 3.1.
std::string lowered(const std::string& schema) {
  const std::string text = fixed(new_version(schema));
  const std::string head = replaced(new_version(""), "3.1.0", "3.0.3");
  return text.starts_with(head) ? text.substr(head.size()) : "";
}

TEST(LowerVersion, WritesTypeLists) {
  EXPECT_EQ(lowered("      type:\n      - string\n      - 'null'\n"),
            "      nullable: true\n      type: string\n");
  EXPECT_EQ(lowered("      type:\n        - string # text\n        - 'null'\n"),
            "      nullable: true\n      type:\n          string # text\n");
  EXPECT_EQ(lowered("      type: [string, integer]\n"),
            "      anyOf: [{type: string}, {type: integer}]\n");
  EXPECT_EQ(lowered("      type: # one of\n      - string # text\n      - 'null'\n      - array\n"),
            "      nullable: true\n      anyOf: # one of\n      - {type: string} # text\n"
            "      - {type: array, items: {}}\n");
  EXPECT_EQ(lowered("      type: [array]\n"), "      items: {}\n      type: array\n");
}

TEST(LowerVersion, KeepsTheNarrowerOfTwoLimits) {
  EXPECT_EQ(lowered("      type: integer\n      minimum: 2\n      exclusiveMinimum: 3\n"),
            "      type: integer\n      minimum: 3\n      exclusiveMinimum: true\n");
  EXPECT_EQ(lowered("      type: integer\n      maximum: 2\n      exclusiveMaximum: 3\n"),
            "      type: integer\n      maximum: 2\n");
}

TEST(LowerVersion, KeepsTheFirstExample) {
  EXPECT_EQ(
      lowered("      type: object\n      examples:\n        - a: 1\n          b: 2\n        - c\n"),
      "      type: object\n      example:\n          a: 1\n          b: 2\n");
}

// An object as const can't be said in 3.0: a document of 3.0 would have a new finding.
TEST(LowerVersion, LeavesADocumentThatCantBeWrittenIn30) {
  const std::string text = new_version("      type: [string]\n    B: {const: {a: 1}}\n");
  EXPECT_EQ(fixed(text), text);
}

std::size_t passes(const std::string& text) { return pipeline::fix("test", text, {}).passes; }

std::string repeated(int count, const std::function<std::string(const std::string&)>& make) {
  std::string all;
  for (int i = 0; i < count; ++i) all += make(std::to_string(i));
  return all;
}

// One message of the parser stands for all members of that name in a model: they go together.
TEST(Fix, TakesAsManyPassesForManyPlacesAsForTwo) {
  const auto words = [](int count) {
    return "openapi: 3.0.1\ninfo: {title: t, version: \"1\"}\npaths: {}\ncomponents:\n  schemas:\n"
           "    A:\n      type: object\n      properties:\n" +
           repeated(count, [](const std::string& i) {
             return "        p" + i +
                    ":\n          type: string\n          $id: a\n          $comment: b\n"
                    "          if: {}\n          contains: {}\n";
           });
  };
  EXPECT_EQ(fixed(words(200)).find("$id"), std::string::npos);
  EXPECT_EQ(passes(words(200)), passes(words(2)));
}

// What must stay is found by where there is more to say afterwards: not one by one.
TEST(Fix, FindsWhatMustStayInFewPasses) {
  const auto models = [](int good, int bad) {
    return swagger("  /a:\n    get:\n" + kOk, "definitions:\n") +
           repeated(good, [](const std::string& i) { return "  a_" + i + ": {type: object}\n"; }) +
           repeated(bad, [](const std::string& i) {
             return "  b_" + i + ": {type: object, properties: {x: {$ref: 'other.json#/x'}}}\n";
           });
  };
  const std::string mended = fixed(models(200, 20));
  EXPECT_EQ(mended.find("a_"), std::string::npos);
  EXPECT_NE(mended.find("b_19"), std::string::npos);
  EXPECT_LT(passes(models(200, 20)), 3 * 39);  // as many as the bad ones alone need, by halves
}

TEST(Fix, LeavesWhatHasNoFindings) {
  const std::string text = swagger("  /a:\n    get:\n" + kOk);
  EXPECT_EQ(fixed(text), text);
  EXPECT_EQ(fixed(""), "");
  EXPECT_EQ(fixed("{"), "{");
}

}  // namespace
}  // namespace gwport
