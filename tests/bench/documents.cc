#include "bench/documents.h"

#include <cstdint>
#include <vector>

#include "doc/sink.h"
#include "text/json_writer.h"
#include "text/yaml_writer.h"

namespace gwport::bench {
namespace {

/// xorshift: the same numbers everywhere, which std::rand does not promise.
class Random {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::size_t>(state_ % limit);
  }

 private:
  std::uint64_t state_ = 0x853C49E6748FEA9BULL;
};

constexpr const char* kWords[] = {"returns", "the",   "list",   "of",      "orders", "for",
                                  "a",       "given", "client", "sorted",  "by",     "date",
                                  "when",    "it",    "is",     "present", "else",   "empty"};

std::string sentence(Random& random) {
  std::string text;
  for (std::size_t i = 4 + random.below(16); i > 0; --i) {
    text += kWords[random.below(std::size(kWords))];
    text += ' ';
  }
  return text += "value.";
}

std::string schema_name(std::size_t i) { return "Order" + std::to_string(i); }

void reference(doc::Sink& to, std::size_t schema) {
  to.key("schema");
  to.begin_object();
  to.member("$ref", "#/components/schemas/" + schema_name(schema));
  to.end_object();
}

void response(doc::Sink& to, Random& random, const char* code, std::size_t schema) {
  to.key(code);
  to.begin_object();
  to.member("description", sentence(random));
  to.key("content");
  to.begin_object();
  to.key("application/json");
  to.begin_object();
  reference(to, schema);
  to.end_object();
  to.end_object();
  to.end_object();
}

void parameter(doc::Sink& to, Random& random, const std::string& name, const char* in) {
  to.begin_object();
  to.member("name", name);
  to.member("in", in);
  to.member_boolean("required", in == std::string_view("path"));
  to.member("description", sentence(random));
  to.key("schema");
  to.begin_object();
  to.member("type", "string");
  to.end_object();
  to.end_object();
}

void integration(doc::Sink& to) {
  to.key("x-amazon-apigateway-integration");
  to.begin_object();
  to.member("type", "http");
  to.member("httpMethod", "POST");
  to.member("uri", "https://backend.example.com/orders");
  to.key("responses");
  to.begin_object();
  to.key("default");
  to.begin_object();
  to.member("statusCode", "200");
  to.end_object();
  to.end_object();
  to.end_object();
}

void operation(doc::Sink& to, Random& random, std::size_t number, std::size_t schemas) {
  to.begin_object();
  to.member("operationId", "operation" + std::to_string(number));
  to.member("summary", sentence(random));
  to.member("description", sentence(random));
  to.key("parameters");
  to.begin_array();
  parameter(to, random, "id", "path");
  for (std::size_t i = random.below(4); i > 0; --i) {
    parameter(to, random, "filter" + std::to_string(i), "query");
  }
  to.end_array();
  to.key("responses");
  to.begin_object();
  response(to, random, "200", random.below(schemas));
  response(to, random, "404", random.below(schemas));
  to.end_object();
  integration(to);
  to.end_object();
}

void property(doc::Sink& to, Random& random, std::size_t schemas) {
  const std::size_t kind = random.below(6);
  to.begin_object();
  if (kind == 0) {
    to.member("$ref", "#/components/schemas/" + schema_name(random.below(schemas)));
  } else if (kind == 1) {
    to.member("type", "array");
    to.key("items");
    to.begin_object();
    to.member("type", "string");
    to.end_object();
  } else {
    to.member("type", kind == 2 ? "integer" : "string");
    to.member("description", sentence(random));
    if (kind == 3) to.member_integer("maxLength", 64);
  }
  to.end_object();
}

void schema(doc::Sink& to, Random& random, std::size_t schemas) {
  to.begin_object();
  to.member("type", "object");
  to.member("description", sentence(random));
  to.key("required");
  to.begin_array();
  to.string("field1");
  to.end_array();
  to.key("properties");
  to.begin_object();
  for (std::size_t i = 1, n = 3 + random.below(8); i <= n; ++i) {
    to.key("field" + std::to_string(i));
    property(to, random, schemas);
  }
  to.end_object();
  to.end_object();
}

/// About 3,300 bytes of JSON for each unit of a path with two operations and a schema.
void document(doc::Sink& to, std::size_t units) {
  Random random;
  to.begin_object();
  to.member("openapi", "3.0.1");
  to.key("info");
  to.begin_object();
  to.member("title", "orders");
  to.member("version", "1.0");
  to.end_object();
  to.key("paths");
  to.begin_object();
  for (std::size_t i = 0; i < units; ++i) {
    to.key("/group" + std::to_string(i / 20) + "/orders" + std::to_string(i) + "/{id}");
    to.begin_object();
    to.key("get");
    operation(to, random, i * 2, units);
    to.key("delete");
    operation(to, random, i * 2 + 1, units);
    to.end_object();
  }
  to.end_object();
  to.key("components");
  to.begin_object();
  to.key("schemas");
  to.begin_object();
  for (std::size_t i = 0; i < units; ++i) {
    to.key(schema_name(i));
    schema(to, random, units);
  }
  to.end_object();
  to.end_object();
  to.end_object();
}

std::size_t units_for(std::size_t bytes) {
  static const std::size_t kUnit = [] {
    std::string text;
    text::JsonWriter writer(text, text::JsonStyle::kPretty);
    document(writer, 100);
    return text.size() / 100;
  }();
  return bytes < kUnit ? 1 : bytes / kUnit;
}

}  // namespace

std::string openapi_json(std::size_t bytes) {
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kPretty);
  document(writer, units_for(bytes));
  return text += '\n';
}

std::string openapi_yaml(std::size_t bytes) {
  std::string text;
  text::YamlWriter writer(text);
  document(writer, units_for(bytes));
  return text += '\n';
}

}  // namespace gwport::bench
