#include "convert/to_swagger/content.h"

#include "convert/operations.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {

const doc::Node* first_schema(const doc::Node* content) {
  if (content == nullptr) return nullptr;
  for (const doc::Node& type : content->members()) {
    if (const doc::Node* schema = type.find("schema")) return schema;
  }
  return nullptr;
}

/// The content of something shared is listed in each operation that refers to it.
void add_types(ToSwagger& conversion, const doc::Node* content, MediaTypes& types) {
  if (content == nullptr) return;
  for (const doc::Node& type : content->members()) {
    if (!conversion.spend(type.key().size() + 1, *content)) return;
    if (counts_as_content(type)) types.add(type.key());
  }
}

bool check_content(ToSwagger& conversion, const doc::Node& content, const doc::Node* schema,
                   std::string_view known) {
  bool same = content.is_object();
  for (const doc::Node& type : content.members()) {
    if (!type.is_object() || type.size() == 0) same = false;
    for (const doc::Node& member : type.members()) {
      if (member.key() == known) continue;
      if (member.key() == "schema") {
        if (equal(member, *schema)) continue;
        conversion.lose(diag::rules::kSchemasDiffer, member.name_span(), {type.key()});
      } else if (!is_extension(member.key())) {
        conversion.lose(diag::rules::kMediaTypeMemberLost, member.name_span(), {member.key()});
      }
      same = false;
    }
  }
  return same;
}

MediaTypes types_of_responses(ToSwagger& conversion, const doc::Node& operation) {
  MediaTypes types;
  const doc::Node* responses = operation.find("responses");
  if (responses == nullptr) return types;
  for (const doc::Node& each : responses->members()) {
    const doc::Node* response = resolve(conversion.root, each);
    if (response == nullptr || is_extension(each.key()) || is_range(each.key())) continue;
    add_types(conversion, response->find("content"), types);
  }
  return types;
}

void write_types(ToSwagger& conversion, const doc::Node& operation, std::string_view key,
                 const MediaTypes& types) {
  const bool consumes = key == "consumes";
  if (const doc::Node* kept = operation.find(consumes ? "x-consumes" : "x-produces")) {
    if (!is_not_given(*kept)) conversion.copy_member(key, *kept);
    return;
  }
  const auto& usual = consumes ? conversion.consumes : conversion.produces;
  if (types.empty() || (usual && *usual == types)) return;
  conversion.out.key(key);
  conversion.out.begin_array();
  for (const std::string_view type : types) conversion.out.string(type);
  conversion.out.end_array();
}

}  // namespace gwport::convert::to_swagger
