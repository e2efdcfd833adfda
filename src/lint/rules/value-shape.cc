#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "value-shape",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "this has to be {0}: it is left out",
    .explanation =
        "Paths, path items, operations, parameters, responses and headers are objects, and "
        "parameters stand in a list. The parser leaves out what is of another kind, in Swagger 2.0 "
        "and inside of lists without a word.",
    .fix = "write it as the specification has it",
    .evidence = diag::Evidence::kInferred,
    .source = "OpenAPI specification 2.0 and 3.0; inferred: swagger-parser 1.0 and 2.0.17",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "what the import reports itself; texts with variables of templates"};

void report(const doc::Node& node, std::string_view kind, Visit& visit) {
  if (visit.was_reported(node.span()) || visit.was_reported(node.name_span())) return;
  if (node.text().find("{") == std::string_view::npos) visit.report(kRule, node.span(), {kind});
}

void want_object(const doc::Node& node, Visit& visit) {
  if (!node.is_object()) report(node, "an object", visit);
}

/// The members that have to be objects, but for x- members.
void want_objects(const doc::Node& map, Visit& visit) {
  if (map.is_null()) return;  // like an empty one
  if (!map.is_object()) return report(map, "an object", visit);
  for (const doc::Node& each : map.members()) {
    if (!each.key().starts_with("x-")) want_object(each, visit);
  }
}

void want_list(const doc::Node& list, Visit& visit) {
  if (list.is_null()) return;
  if (!list.is_array()) return report(list, "a list", visit);
  for (const doc::Node& each : list) want_object(each, visit);
}

void want_texts(const doc::Node& list, Visit& visit) {
  if (!list.is_array() && !list.is_null()) report(list, "a list", visit);
}

void want_methods(const doc::Node& item, Visit& visit) {
  constexpr std::string_view kMethods[] = {
      "get", "put", "post", "delete", "patch", "options", "head", "x-amazon-apigateway-any-method"};
  for (const std::string_view each : kMethods) {
    const doc::Node* operation = item.find(each);
    if (operation != nullptr) want_object(*operation, visit);
  }
}

constexpr Trigger kTriggers[] = {
    {Object::kRoot, "paths", want_objects},        {Object::kRoot, "servers", want_list},
    {Object::kRoot, "consumes", want_texts},       {Object::kRoot, "produces", want_texts},
    {Object::kRoot, "schemes", want_texts},        {Object::kOperation, "consumes", want_texts},
    {Object::kOperation, "produces", want_texts},  {Object::kOperation, "tags", want_texts},
    {Object::kPathItem, "", want_methods},         {Object::kPathItem, "parameters", want_list},
    {Object::kOperation, "parameters", want_list}, {Object::kOperation, "responses", want_objects},
    {Object::kResponse, "headers", want_objects},  {Object::kSchema, "properties", want_objects}};

}  // namespace

extern const LintRule kValueShape{kRule, kTriggers};

}  // namespace gwport::lint
