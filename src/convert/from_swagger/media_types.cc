#include "convert/from_swagger/media_types.h"

#include <algorithm>

#include "convert/from_swagger/body.h"
#include "convert/operations.h"
#include "convert/values.h"

namespace gwport::convert::from_swagger {
namespace {

void add(MediaTypes& to, const MediaTypes& types) {
  for (const std::string_view type : types) {
    if (std::find(to.begin(), to.end(), type) == to.end()) to.push_back(type);
  }
}

bool says(const doc::Node* list, const MediaTypes& types) {
  if (list == nullptr || !list->is_array() || list->size() != types.size()) return false;
  return std::equal(types.begin(), types.end(), list->begin(),
                    [](std::string_view type, const doc::Node& element) {
                      return element.is_string() && element.text() == type;
                    });
}

MediaTypes content_of(const FromSwagger& conversion, const doc::Node& operation,
                      std::string_view key) {
  if (key == kProduces) return content_of_responses(conversion, operation);
  const BodyParts parts = body_parts(conversion, operation.find("parameters"));
  return content_of_body(conversion, parts, conversion.consumes);
}

}  // namespace

const doc::Node* own_list(const doc::Node& object, std::string_view key) {
  const doc::Node* list = object.find(key);
  return list != nullptr && (list->is_array() || list->is_string()) ? list : nullptr;
}

MediaTypes texts_of(const doc::Node* list, const MediaTypes& otherwise) {
  if (list == nullptr) return otherwise;
  MediaTypes types;
  if (list->is_string()) types.push_back(list->text());
  for (const doc::Node& element : *list) {
    const bool known = std::find(types.begin(), types.end(), element.text()) != types.end();
    if (element.is_string() && !known) types.push_back(element.text());
  }
  return types.empty() ? otherwise : types;
}

MediaTypes content_of_responses(const FromSwagger& conversion, const doc::Node& operation) {
  MediaTypes content;
  const doc::Node* responses = operation.find("responses");
  if (responses == nullptr) return content;
  const MediaTypes own = texts_of(own_list(operation, kProduces), conversion.produces);
  bool seen = false;
  for (const doc::Node& each : responses->members()) {
    if (is_extension(each.key())) continue;
    const doc::Node* response = resolve(conversion.root, each);
    if (response == nullptr) continue;
    if (const doc::Node* kept = response->find("x-content")) {
      for (const doc::Node& type : kept->members()) {
        if (counts_as_content(type)) add(content, {type.key()});
      }
    } else if (!seen && response->find("schema") != nullptr) {
      add(content, own);
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
  conversion.out.key(consumes ? "x-consumes" : "x-produces");
  if (own == nullptr) return conversion.out.null();
  conversion.copy(*own);
}

bool leaves_list_open(const FromSwagger& conversion, std::string_view key) {
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
