#include "convert/from_swagger/media_types.h"

#include <algorithm>

#include "convert/from_swagger/body.h"
#include "convert/operations.h"
#include "convert/values.h"

namespace gwport::convert::from_swagger {
namespace {

/// Adds the types of the operation: of many operations each would have a copy of a long list.
void add_own(FromSwagger& conversion, const doc::Node& operation, MediaTypes& types) {
  const OperationTypes own(conversion, operation, kProduces);
  if (!conversion.spend(own.get().size(), operation)) return;
  for (const std::string_view type : own.get()) types.add(type);
}

bool says(const doc::Node* list, const MediaTypes& types) {
  if (list == nullptr || !list->is_array() || list->size() != types.size()) return false;
  return std::equal(types.begin(), types.end(), list->begin(),
                    [](std::string_view type, const doc::Node& element) {
                      return element.is_string() && element.text() == type;
                    });
}

MediaTypes content_of(FromSwagger& conversion, const doc::Node& operation, std::string_view key) {
  if (key == kProduces) return content_of_responses(conversion, operation);
  const BodyParts parts = body_parts(conversion, operation.find("parameters"));
  return content_of_body(conversion, parts, conversion.consumes);
}

}  // namespace

const doc::Node* own_list(const doc::Node& object, std::string_view key) {
  const doc::Node* list = object.find(key);
  return list != nullptr && (list->is_array() || list->is_string()) ? list : nullptr;
}

MediaTypes texts_of(const doc::Node* list) {
  MediaTypes types;
  if (list == nullptr) return types;
  if (list->is_string()) types.add(list->text());
  for (const doc::Node& element : *list) {
    if (element.is_string()) types.add(element.text());
  }
  return types;
}

void add_kept(FromSwagger& conversion, const doc::Node& content, MediaTypes& types) {
  if (!conversion.spend(content.size(), content)) return;
  for (const doc::Node& type : content.members()) {
    if (counts_as_content(type)) types.add(type.key());
  }
}

MediaTypes content_of_responses(FromSwagger& conversion, const doc::Node& operation) {
  MediaTypes content;
  const doc::Node* responses = operation.find("responses");
  if (responses == nullptr) return content;
  bool seen = false;
  for (const doc::Node& each : responses->members()) {
    if (is_extension(each.key())) continue;
    const doc::Node* response = resolve(conversion.root, each);
    if (response == nullptr) continue;
    if (const doc::Node* kept = response->find("x-content")) {
      add_kept(conversion, *kept, content);
    } else if (!seen && response->find("schema") != nullptr) {
      add_own(conversion, operation, content);
      seen = true;
    }
  }
  return content;
}

void keep_list(FromSwagger& conversion, const doc::Node& operation, std::string_view key,
               const MediaTypes& content) {
  const bool consumes = key == kConsumes;
  const doc::Node* own = operation.find(key);
  const bool usual = (consumes ? conversion.keeps_consumes : conversion.keeps_produces) &&
                     content == (consumes ? conversion.consumes : conversion.produces);
  const bool silent = content.empty() || usual;  // what the way back will make of the content
  const bool found = silent ? own == nullptr : says(own, content);
  if (found) return;
  const std::string_view kept = consumes ? "x-consumes" : "x-produces";
  if (own == nullptr) return conversion.out.member(kept, kNotGiven);
  keep_member(conversion, kept, *own);
}

bool leaves_list_open(FromSwagger& conversion, std::string_view key) {
  const doc::Node* paths = conversion.root.find("paths");
  if (paths == nullptr) return false;
  const MediaTypes& usual = key == kConsumes ? conversion.consumes : conversion.produces;
  for (const doc::Node& path : paths->members()) {
    for (const doc::Node& operation : path.members()) {
      if (!is_operation(operation.key()) || operation.find(key) != nullptr) continue;
      if (content_of(conversion, operation, key) == usual) return true;
    }
  }
  return false;
}

}  // namespace gwport::convert::from_swagger
