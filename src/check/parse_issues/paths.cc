// Paths, path items, operations and callbacks.
#include "check/parse_issues/objects.h"
#include "diag/catalogue/parse_issues.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;
namespace rules = diag::rules;

void read_operation_id(Reading& reading, const doc::Node&, const doc::Node& value,
                       const Location& at) {
  const auto [first, fresh] = reading.operation_ids.emplace(text_of(reading, value), &value);
  if (fresh) return;
  reading.messages.repeated(rules::kRepeatedOperationId, at, "operationId", value.span(),
                            first->second->span());
}

constexpr Member kOperationMembers[] = {
    {"tags", kArray},
    {"summary", kText},
    {"description", kText},
    {"externalDocs", kObject, read_external_docs, "externalDocs"},
    {"operationId", kText, read_operation_id},
    {"parameters", kArray, read_parameter_list, "parameters"},
    {"requestBody", kObject, read_request_body, "requestBody"},
    {"responses", kObject, read_responses, "responses", kRequired},
    {"callbacks", kObject, read_callbacks, "callbacks"},
    {"deprecated"},
    {"servers", kArray, read_servers, "servers"},
    {"security", kArray},
};
constexpr ObjectTable kOperation{kOperationMembers};

void read_operation(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  read_object(reading, value, {&at, "(", value.key(), ")", nullptr}, kOperation);
}

constexpr Member kPathItemMembers[] = {
    {"$ref"},
    {"summary", kText},
    {"description", kText},
    {"parameters", kArray, read_parameter_list},
    {"servers", kArray, read_servers},
    {"get", kObject, read_operation},
    {"put", kObject, read_operation},
    {"post", kObject, read_operation},
    {"head", kObject, read_operation},
    {"delete", kObject, read_operation},
    {"patch", kObject, read_operation},
    {"options", kObject, read_operation},
    {"trace", kObject, read_operation},
};
constexpr ObjectTable kPathItem{kPathItemMembers};

void read_path_item(Reading& reading, const doc::Node& item, const Location& at) {
  const doc::Node* const reference = item.find("$ref");
  if (reference == nullptr) return read_object(reading, item, at, kPathItem);
  for (const doc::Node& member : reference->members()) reading.messages.unexpected(at, member);
}

constexpr std::string_view kBrokenCallback =
    "a callback and each of its path items have to be objects: the service's parser breaks off "
    "here";

void read_callback(Reading& reading, const doc::Node& callback, const Location& at) {
  if (read_reference(reading, callback, at)) return;
  for (const doc::Node& item : callback.members()) {  // extensions are taken for path items, too
    if (item.is_object()) {
      read_path_item(reading, item, at);
    } else {
      reading.messages.no_document(item, kBrokenCallback);
    }
  }
}

}  // namespace

void read_callbacks(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  for (const doc::Node& callback : value.members()) {
    read_name(reading, callback, "Callback key", at);
    if (callback.is_object()) {
      read_callback(reading, callback, at);
    } else {
      reading.messages.no_document(callback, kBrokenCallback);
    }
  }
}

void read_paths(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  reading.below_paths = true;
  for (const doc::Node& item : value.members()) {
    const std::string_view path = item.key();
    if (is_extension(path) || !expect(reading, at, item, path, kObject)) continue;
    if (!path.starts_with('/')) {
      reading.messages.warn(rules::kPathWithoutSlash, at, item.key_span(), path);
    }
    const Location place{&at, ".'", path, "'", nullptr};
    read_path_item(reading, item, place);
    read_path_parameters(reading, item, path, place);
  }
  reading.below_paths = false;
}

}  // namespace gwport::check
