#include "diag/catalogue/bundle.h"

#include <gtest/gtest.h>

#include <map>

#include "convert/bundle/files.h"
#include "convert/bundle/plan.h"
#include "convert/bundle/write.h"
#include "text/json_writer.h"

namespace gwport::convert::bundle {
namespace {

using Texts = std::map<std::string, std::string>;

/// What begins with a brace is read as JSON: a line in front of it makes it YAML.
std::string as_yaml(const std::string& text) {
  return text.starts_with('{') && !text.starts_with("{\"") ? "---\n" + text : text;
}

/// What came of a bundle whose main file is called "main".
struct Bundled {
  std::string text;
  std::string findings;  // "file:line:column id; "
};

Bundled bundle(const Texts& texts) {
  const auto open = [&](const std::string& path) -> Opening {
    const auto found = texts.find(path);
    if (found == texts.end()) return {nullptr, &diag::rules::kBundleCannotRead, "not there"};
    return {std::make_unique<diag::Source>(path, as_yaml(found->second)), nullptr, {}};
  };
  diag::Diagnostics ignored;
  doc::Document main = text::read(open("main").source, {}, ignored);
  const bool swagger = main.root->find("swagger") != nullptr;
  Files files(std::move(main), "main", open, {});
  const Plan plan = make_plan(files, swagger);
  Bundled bundled;
  bool refused = false;
  for (const File& file : files.all()) {
    for (const diag::Diagnostic& each : file.diagnostics.list()) {
      const diag::Position at = file.document.source->position(each.span.begin);
      bundled.findings += file.path + ':' + std::to_string(at.line) + ':' +
                          std::to_string(at.column) + ' ' + std::string(each.rule->id) + "; ";
    }
    refused = refused || file.diagnostics.refused();
  }
  if (refused) return bundled;
  text::JsonWriter json(bundled.text, text::JsonStyle::kCompact);
  write_bundle(files, plan, json);
  return bundled;
}

/// The text of a bundle in which nothing is wrong, without quotes.
std::string text_of(const Texts& texts) {
  const Bundled bundled = bundle(texts);
  EXPECT_EQ(bundled.findings, "");
  std::string text = bundled.text;
  std::erase(text, '"');
  return text;
}

/// The service takes a name alone for that of a schema; one that no schema has is a file.
TEST(Bundle, LeavesNamesOfSchemasAsTheyAre) {
  EXPECT_EQ(text_of({{"main", R"({"swagger":"2.0","paths":{},"definitions":{"A":{"$ref":"Pet"},)"
                              R"("B":{"items":{"$ref":"Pet"}},"Pet":{"type":"object"}}})"}}),
            "{swagger:2.0,paths:{},definitions:{A:{$ref:Pet},B:{items:{$ref:Pet}},"
            "Pet:{type:object}}}");
  EXPECT_EQ(text_of({{"main", R"({"openapi":"3.0.1","paths":{},"components":{"schemas":{)"
                              R"("B":{"items":{"$ref":"Pet"}},"Pet":{"type":"object"}}}})"}}),
            "{openapi:3.0.1,paths:{},components:{schemas:{B:{items:{$ref:Pet}},"
            "Pet:{type:object}}}}");
  EXPECT_EQ(bundle({{"main", R"({"swagger":"2.0","paths":{},"definitions":{"A":{"$ref":"Pet"}}})"}})
                .findings,
            "main:1:56 bundle-cannot-read; ");
  EXPECT_EQ(bundle({{"main", R"({"swagger":"2.0","parameters":{"A":{"$ref":"Pet"}},)"
                             R"("definitions":{"Pet":{}}})"}})
                .findings,
            "main:1:44 bundle-cannot-read; ");
}

TEST(Bundle, WithoutOtherFilesNothingChanges) {
  const std::string document =
      R"({"openapi":"3.0.1","paths":{"/a":{"$ref":"#/x"}},"components":{"schemas":{"A":{"$ref":"#/components/schemas/A"}}}})";
  EXPECT_EQ(bundle({{"main", document}}).text, document);
}

TEST(Bundle, SchemasGetNamesInTheirSection) {
  EXPECT_EQ(text_of({{"main",
                      "{openapi: 3.0.1, components: {schemas: {A: {items: {$ref: "
                      "'s/pets.json#/Pet'}, not: {$ref: s/order-line.yaml}}}}}"},
                     {"s/pets.json", R"({"Pet": {"properties": {"tag": {"$ref": "#/Tag"}}},
                                         "Tag": {"type": "string"}})"},
                     {"s/order-line.yaml", "type: object"}}),
            "{openapi:3.0.1,components:{schemas:{A:{items:{$ref:#/components/schemas/Pet},"
            "not:{$ref:#/components/schemas/orderLine}},Pet:{properties:{tag:{$ref:#/components/"
            "schemas/Tag}}},orderLine:{type:object},Tag:{type:string}}}}");
}

TEST(Bundle, SectionsAreMadeWhereTheyAreMissing) {
  const std::string pet = "{type: object}";
  EXPECT_EQ(text_of({{"main",
                      "{swagger: '2.0', paths: {/a: {get: {responses: {'200': {schema: "
                      "{$ref: pet}}}}}}}"},
                     {"pet", pet}}),
            "{swagger:2.0,paths:{/a:{get:{responses:{200:{schema:{$ref:#/definitions/pet}}}}}},"
            "definitions:{pet:{type:object}}}");
  const std::string paths = "paths: {/a: {parameters: [{$ref: 'f#/p'}]}}";
  const Texts texts{{"f", "{p: {in: query}}"}};
  for (const char* components : {"", ", components: {}", ", components: {parameters: {}}",
                                 ", components: ", ", components: {parameters: }"}) {
    Texts all = texts;
    all["main"] = "{openapi: 3.0.1, " + paths + components + "}";
    EXPECT_EQ(text_of(all),
              "{openapi:3.0.1,paths:{/a:{parameters:[{$ref:#/components/parameters/p}]"
              "}},components:{parameters:{p:{in:query}}}}")
        << components;
  }
}

TEST(Bundle, EveryKindGoesIntoItsSection) {
  EXPECT_EQ(
      text_of({{"main",
                "{openapi: 3.0.1, paths: {/a: {post: {requestBody: {$ref: 'f#/body'}, "
                "responses: {'200': {$ref: 'f#/answer'}}}}}}"},
               {"f",
                "{body: {content: {a/b: {examples: {e: {$ref: '#/sample'}}}}},\n"
                " answer: {headers: {H: {$ref: '#/head'}}, links: {L: {$ref: '#/link'}}},\n"
                " sample: {value: {$ref: data}}, head: {schema: {}}, link: {operationId: a}}"}}),
      "{openapi:3.0.1,paths:{/a:{post:{requestBody:{$ref:#/components/requestBodies/body},"
      "responses:{200:{$ref:#/components/responses/answer}}}}},components:{"
      "responses:{answer:{headers:{H:{$ref:#/components/headers/head}},links:{L:{$ref:#/components/"
      "links/link}}}},requestBodies:{body:{content:{a/b:{examples:{e:{$ref:#/components/examples/"
      "sample}}}}}},headers:{head:{schema:{}}},examples:{sample:{value:{$ref:data}}},"
      "links:{link:{operationId:a}}}}");
}

TEST(Bundle, PathItemsStandWhereTheyAreUsed) {
  EXPECT_EQ(text_of({{"main",
                      "{openapi: 3.0.1, paths: {/a: {$ref: 'p.yaml#/~1a~0%20{id}', summary: "
                      "mine}, /b: {$ref: 'p.yaml#/~1a~0 {id}'}}}"},
                     {"p.yaml", "/a~ {id}: {summary: theirs, get: {operationId: x}}"}}),
            "{openapi:3.0.1,paths:{/a:{get:{operationId:x},summary:mine},/b:{summary:theirs,get:{"
            "operationId:x}}}}");
}

TEST(Bundle, SectionsMayStandInFilesOfTheirOwn) {
  EXPECT_EQ(text_of({{"main",
                      "{openapi: 3.0.1, paths: {$ref: paths.yaml}, components: {schemas: "
                      "{$ref: s/index.yaml}}}"},
                     {"paths.yaml",
                      "/a: {parameters: [{schema: {$ref: s/pet.yaml}}, {schema: {$ref: "
                      "'s/index.yaml#/Tag'}}, {schema: {$ref: 'main#/components/schemas/Pet'}}, "
                      "{schema: {$ref: 's/index.yaml#/Pet'}}, {schema: {$ref: more}}]}"},
                     {"s/index.yaml", "{Pet: {$ref: pet.yaml}, Tag: {type: string}}"},
                     {"s/pet.yaml", "type: object"},
                     {"more", "type: array"}}),
            "{openapi:3.0.1,paths:{/a:{parameters:[{schema:{$ref:#/components/schemas/Pet}},"
            "{schema:{$ref:#/components/schemas/Tag}},{schema:{$ref:#/components/schemas/Pet}},"
            "{schema:{$ref:#/components/schemas/Pet}},{schema:{$ref:#/components/schemas/more}}]}},"
            "components:{schemas:{Pet:{type:object},Tag:{type:string},more:{type:array}}}}");
}

TEST(Bundle, AnEntryGivesItsNameToWhatItRefersTo) {
  EXPECT_EQ(text_of({{"main",
                      "{swagger: '2.0', definitions: {Pet: {$ref: 'p.yaml#/Animal'}, Same: "
                      "{$ref: 'p.yaml#/Animal'}, Use: {items: {$ref: 'p.yaml#/Animal'}}}}"},
                     {"p.yaml", "{Animal: {$ref: '#/Real'}, Real: {type: object}}"}}),
            "{swagger:2.0,definitions:{Pet:{type:object},Same:{$ref:#/definitions/Pet},Use:{items:{"
            "$ref:#/definitions/Pet}}}}");
}

TEST(Bundle, CyclesStayReferences) {
  EXPECT_EQ(
      text_of({{"main", "{swagger: '2.0', definitions: {Tree: {$ref: 'a.yaml#/Tree'}}}"},
               {"a.yaml", "Tree: {properties: {left: {$ref: '#/Tree'}, leaf: {$ref: b.yaml}}}"},
               {"b.yaml", "{properties: {tree: {$ref: 'a.yaml#/Tree'}, me: {$ref: '#'}}}"}}),
      "{swagger:2.0,definitions:{Tree:{properties:{left:{$ref:#/definitions/Tree},leaf:{$ref:#/"
      "definitions/b}}},b:{properties:{tree:{$ref:#/definitions/Tree},me:{$ref:#/definitions/b}"
      "}}}}");
}

TEST(Bundle, NamesThatAreTakenGetNumbers) {
  const Bundled bundled =
      bundle({{"main",
               "{swagger: '2.0', definitions: {Pet: {type: number}, A: {anyOf: [{$ref: "
               "'a#/Pet'},\n {$ref: 'b#/Pet'}, {$ref: 'a#/Pet'}]}}}"},
              {"a", "{Pet: {type: string}}"},
              {"b", "{Pet: {type: string}}"}});
  EXPECT_EQ(bundled.findings, "main:2:72 bundle-renamed; main:3:9 bundle-renamed; ");
  EXPECT_NE(bundled.text.find(R"([{"$ref":"#/definitions/Pet2"},{"$ref":"#/definitions/Pet3"},)"
                              R"({"$ref":"#/definitions/Pet2"}])"),
            std::string::npos)
      << bundled.text;
}

TEST(Bundle, OnlyReferencesAreReferences) {
  const std::string document =
      R"({"openapi":"3.0.1","paths":{},"components":{"schemas":{"A":{"example":{"$ref":"gone"},)"
      R"("enum":[{"$ref":"gone"}],"properties":{"$ref":{"type":"string"},"example":{"type":"null"}}}},)"
      R"("examples":{"E":{"value":{"$ref":"gone"}}}}})";
  EXPECT_EQ(bundle({{"main", document}}).text, document);
  EXPECT_EQ(
      text_of({{"main",
                "{openapi: 3.0.1, components: {schemas: {A: {properties: {default: "
                "{$ref: p}}}}}}"},
               {"p", "type: string"}}),
      "{openapi:3.0.1,components:{schemas:{A:{properties:{default:{$ref:#/components/schemas/p}"
      "}},p:{type:string}}}}");
}

TEST(Bundle, MappingsOfDiscriminatorsAreReferences) {
  EXPECT_EQ(text_of({{"main",
                      "{openapi: 3.0.1, components: {schemas: {A: {discriminator: {mapping: "
                      "{d: 'f#/Dog', c: Cat, b: '#/components/schemas/A'}}}}}}"},
                     {"f", "{Dog: {discriminator: {mapping: {p: '#/Puppy'}}}, Puppy: {}}"}}),
            "{openapi:3.0.1,components:{schemas:{A:{discriminator:{mapping:{d:#/components/schemas/"
            "Dog,c:Cat,b:#/components/schemas/A}}},Dog:{discriminator:{mapping:{p:#/components/"
            "schemas/Puppy}}},Puppy:{}}}}");
}

TEST(Bundle, ExtensionsAreFilledInPlace) {
  EXPECT_EQ(
      text_of({{"main",
                "{swagger: '2.0', paths: {/a: {get: {x-amazon-apigateway-integration: "
                "{$ref: 'i.yaml#/mock'}}}}}"},
               {"i.yaml", "{mock: {type: mock, requestTemplates: {$ref: '#/t'}}, t: {a/b: c}}"}}),
      "{swagger:2.0,paths:{/a:{get:{x-amazon-apigateway-integration:{type:mock,"
      "requestTemplates:{a/b:c}}}}}}");
}

TEST(Bundle, FaultsStandWhereTheReferenceIs) {
  EXPECT_EQ(
      bundle({{"main", "{swagger: '2.0',\n definitions: {A: {items: {$ref: 'f#/B'}}}}"},
              {"f",
               "B:\n  anyOf:\n  - $ref: '#/gone'\n  - $ref: 'http://example.com/a'\n"
               "  - $ref: missing.yaml\n  - $ref: missing.yaml#/b\n  - $ref: '#anchor'\n"
               "  - $ref: file:///etc/passwd\n  - $ref: broken\n"},
              {"broken", "{\"a\": "}})
          .findings,
      "f:3:11 bundle-nothing-there; f:4:11 bundle-remote-reference; f:5:11 bundle-cannot-read; "
      "f:7:11 bundle-nothing-there; f:8:11 bundle-remote-reference; broken:1:7 invalid-openapi-"
      "input; ");
}

TEST(Bundle, WhatLeadsBackToItselfIsRefused) {
  EXPECT_EQ(bundle({{"main", "{swagger: '2.0', definitions: {A: {$ref: 'f#/A'}}}"},
                    {"f", "{A: {$ref: '#/B'}, B: {$ref: '#/A'}}"}})
                .findings,
            "f:2:12 bundle-endless-reference; ");
  EXPECT_EQ(
      bundle({{"main", "{swagger: '2.0', paths: {/a: {$ref: f}}}"}, {"f", "{x: {$ref: '#'}}"}})
          .findings,
      "f:2:12 bundle-endless-reference; ");
}

TEST(Bundle, SmallFilesStandForNoEndlessDocument) {
  Texts texts{{"main", "{swagger: '2.0', paths: {/a: {$ref: 'f#/p0'}}}"}};
  for (int i = 0; i < 40; ++i) {
    const std::string next = "{$ref: '#/p" + std::to_string(i + 1) + "'}";
    texts["f"] += 'p' + std::to_string(i) + ": {x: " + next + ", y: " + next + "}\n";
  }
  texts["f"] += "p40: {}\n";
  EXPECT_EQ(bundle(texts).findings, "main:2:1 bundle-too-large; ");
}

TEST(Bundle, PartsPulledIntoPartsDoNotNestBeyondTheLimit) {
  Texts texts{{"main", "{swagger: '2.0', paths: {/a: {$ref: 'f#/p0'}}}"}};
  for (int i = 0; i < 20; ++i) {
    const std::string next = "{$ref: '#/p" + std::to_string(i + 1) + "'}";
    texts["f"] += 'p' + std::to_string(i) + ": " + std::string(100, '[') + next +
                  std::string(100, ']') + "\n";
  }
  texts["f"] += "p20: {}\n";
  EXPECT_NE(bundle(texts).findings.find("bundle-too-large"), std::string::npos);
}

}  // namespace
}  // namespace gwport::convert::bundle
