#include "convert/from_swagger/from_swagger.h"

#include <unordered_set>

#include "convert/from_swagger/body.h"
#include "convert/from_swagger/media_types.h"
#include "convert/operations.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

MediaTypes usual_types(const doc::Node& root, std::string_view key) {
  MediaTypes types = texts_of(own_list(root, key));
  return types.empty() ? MediaTypes{"application/json"} : types;
}

/// A body has a name of its own in OpenAPI where its name there is that of a parameter here.
void name_bodies(const doc::Node* section,
                 std::unordered_map<std::string_view, std::string_view>& names) {
  if (section == nullptr) return;
  std::unordered_set<std::string_view> given;
  for (const doc::Node& body : section->members()) {
    const doc::Node* name = body.find("x-component-name");
    const doc::Node* beside = name == nullptr ? nullptr : section->find(name->text());
    const bool free = beside != nullptr && place_of(*beside) != "body" && place_of(body) == "body";
    if (free && is_component_name(name->text()) && given.insert(name->text()).second) {
      names.emplace(body.key(), name->text());
    }
  }
}

}  // namespace

FromSwagger::FromSwagger(const doc::Node& document, doc::Sink* sink, diag::Diagnostics* findings)
    : Conversion(document, sink, findings),
      consumes(usual_types(root, kConsumes)),
      produces(usual_types(root, kProduces)),
      definitions(new_names(root.find("definitions"))),
      parameters(new_names(root.find("parameters"))),
      responses(new_names(root.find("responses"))),
      schemes(new_names(root.find("securityDefinitions"))) {
  name_bodies(root.find("parameters"), body_names);
  keeps_consumes = root.find(kConsumes) != nullptr || leaves_list_open(*this, kConsumes);
  keeps_produces = root.find(kProduces) != nullptr || leaves_list_open(*this, kProduces);
}

void keep_member(FromSwagger& conversion, std::string_view key, const doc::Node& member) {
  if (is_not_given(member)) {  // of all texts just this one
    conversion.lose(diag::rules::kMisshapen, member.name_span(), {member.key()});
  }
  conversion.copy_member(key, member);
}

const diag::Rule& FromSwagger::key_taken() { return diag::rules::kKeyTaken; }

}  // namespace gwport::convert::from_swagger
