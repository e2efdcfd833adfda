#include "lint/swagger_members.h"

#include <algorithm>

namespace gwport::lint {
namespace {

constexpr std::string_view kRoot[] = {
    "swagger",  "info",  "host",        "basePath",   "schemes",   "consumes",
    "produces", "paths", "definitions", "parameters", "responses", "securityDefinitions",
    "security", "tags",  "externalDocs"};
constexpr std::string_view kPathItem[] = {"$ref",    "get",  "put",   "post",      "delete",
                                          "options", "head", "patch", "parameters"};
constexpr std::string_view kOperation[] = {"tags",        "summary",  "description", "externalDocs",
                                           "operationId", "consumes", "produces",    "parameters",
                                           "responses",   "schemes",  "deprecated",  "security"};
constexpr std::string_view kParameter[] = {
    "$ref",     "name",     "in",         "description", "required",         "schema",
    "type",     "format",   "items",      "enum",        "default",          "maximum",
    "minimum",  "pattern",  "maxLength",  "minLength",   "exclusiveMaximum", "exclusiveMinimum",
    "maxItems", "minItems", "multipleOf", "uniqueItems", "allowEmptyValue",  "collectionFormat"};
constexpr std::string_view kResponse[] = {"description", "schema", "headers", "examples", "$ref"};

}  // namespace

std::span<const std::string_view> swagger_members(Object object) {
  switch (object) {
    case Object::kRoot:
      return kRoot;
    case Object::kPathItem:
      return kPathItem;
    case Object::kOperation:
      return kOperation;
    case Object::kParameter:
      return kParameter;
    case Object::kResponse:
      return kResponse;
    default:
      return {};
  }
}

bool is_swagger_member(Object object, std::string_view name) {
  const auto names = swagger_members(object);
  if (name.starts_with("x-") || name == "trace") return true;
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace gwport::lint
