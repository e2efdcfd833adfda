#include "bench/documents.h"

namespace gwport::bench {
namespace {

constexpr const char* kHead = R"({"openapi":"3.0.1","info":{"title":"t","version":"1"},"paths":{)";
constexpr const char* kOperation = R"({"get":{"responses":{"200":{"description":"ok"}},)"
                                   R"("x-amazon-apigateway-integration":{"type":"mock"}}})";

std::string numbered(const char* before, std::size_t i, const char* after) {
  return before + std::to_string(i) + after;
}

/// Items separated by commas.
template <class Item>
std::string list(std::size_t n, Item item) {
  std::string text;
  for (std::size_t i = 0; i < n; ++i) {
    if (i > 0) text += ',';
    text += item(i);
  }
  return text;
}

std::string siblings(std::size_t n) {
  return kHead + list(n, [](std::size_t i) { return numbered("\"/p", i, "\":") + kOperation; }) +
         "}}";
}

std::string with_schemas(const std::string& schemas) {
  return kHead + std::string("},\"components\":{\"schemas\":{") + schemas + "}}}";
}

std::string chained_references(std::size_t n) {
  return with_schemas(list(n,
                           [](std::size_t i) {
                             return numbered("\"M", i,
                                             "\":{\"type\":\"object\",\"properties\":{\"next\":") +
                                    numbered("{\"$ref\":\"#/components/schemas/M", i + 1, "\"}}}");
                           }) +
                      numbered(",\"M", n, "\":{\"type\":\"object\"}"));
}

std::string recursive_models(std::size_t n) {
  return with_schemas(list(n, [n](std::size_t i) {
    return numbered("\"M", i, "\":{\"type\":\"object\",\"properties\":{\"a\":") +
           numbered("{\"$ref\":\"#/components/schemas/M", (i + 1) % n, "\"},\"b\":") +
           numbered("{\"$ref\":\"#/components/schemas/M", (i + n / 2) % n, "\"}}}");
  }));
}

std::string documentation_parts(std::size_t n) {
  return kHead + std::string("},\"x-amazon-apigateway-documentation\":{\"documentationParts\":[") +
         list(n,
              [](std::size_t i) {
                return numbered(R"({"location":{"type":"METHOD","path":"/p)", i,
                                R"(","method":"GET"},)") +
                       R"("properties":{"description":"text"}})";
              }) +
         "]}}";
}

/// n parts of the parents of n * 3 / 20 deep paths (2000 on 300), whose responses inherit them.
std::string inherited_parts(std::size_t n) {
  constexpr std::size_t kParts = 2000;
  constexpr std::size_t kResources = 300;
  constexpr const char* kDeep = "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p\":{\"get\":{\"responses\":{";
  return kHead +
         list(n * kResources / kParts,
              [](std::size_t i) {
                return numbered("\"/p", i, kDeep) +
                       list(20,
                            [](std::size_t code) { return numbered("\"", 400 + code, "\":{}"); }) +
                       "}}}";
              }) +
         "},\"x-amazon-apigateway-documentation\":{\"documentationParts\":[" +
         list(n,
              [](std::size_t i) {
                return numbered(R"({"location":{"type":"RESPONSE","path":"/p)", i / 7,
                                R"(/a/b",)") +
                       numbered(R"("statusCode":")", 400 + i % 7,
                                R"("},"properties":{"description":"text"}})");
              }) +
         "]}}";
}

std::string duplicate_keys(std::size_t n) {
  return kHead + std::string("},\"x-a\":{") +
         list(n, [](std::size_t) { return std::string("\"k\":1"); }) + "}}";
}

std::string long_scalar(std::size_t n) {
  return kHead + std::string("},\"x-a\":\"") + std::string(n * 100, 'x') + "\\n\"}";
}

std::string long_line(std::size_t n) {
  return kHead + std::string("},\"x-a\":[") +
         list(n, [](std::size_t) { return std::string("[{\"a\":1}]"); }) + "]}";
}

std::string nested(std::size_t n) {
  std::string text = kHead + std::string("},\"x-a\":[");
  for (std::size_t i = 0; i < n; ++i) {
    if (i > 0) text += ',';
    text += std::string(450, '[') + std::string(450, ']');
  }
  return text + "]}";
}

std::string same_variable_paths(std::size_t n) {
  return kHead + list(n, [](std::size_t i) { return numbered("\"/{v", i, "}\":") + kOperation; }) +
         "}}";
}

std::string aliases(std::size_t n) {
  std::string text =
      "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths: {}\nx-a: &a [1, 2, 3]\nx-b:\n";
  for (std::size_t i = 0; i < n; ++i) text += "- *a\n";
  return text;
}

constexpr WorstCase kCases[] = {
    {"siblings", siblings, 2000},
    {"sibling variables", same_variable_paths, 2000},
    {"chained references", chained_references, 2000},
    {"recursive models", recursive_models, 2000},
    {"documentation parts", documentation_parts, 5000},
    {"inherited documentation", inherited_parts, 2000, Run::kDocsList},
    {"duplicate keys", duplicate_keys, 10000},
    {"long scalar", long_scalar, 5000},
    {"long line", long_line, 50000},
    {"deep nesting", nested, 300},
    {"aliases", aliases, 10000},
};

}  // namespace

const WorstCase* worst_cases(std::size_t& count) {
  count = std::size(kCases);
  return kCases;
}

}  // namespace gwport::bench
