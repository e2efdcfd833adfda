#include "convert/to_swagger/to_swagger.h"

#include "convert/to_swagger/root.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

/// What from_swagger kept of the root's list; null in it stands for no list.
std::optional<MediaTypes> kept_types(const doc::Node& root, std::string_view key) {
  const doc::Node* kept = root.find(key);
  if (kept == nullptr) return std::nullopt;
  MediaTypes types;
  if (kept->is_string()) types.add(kept->text());
  for (const doc::Node& each : *kept) {
    if (each.is_string()) types.add(each.text());
  }
  if (types.empty()) types.add("application/json");
  return types;
}

/// Names for shared bodies whose own name a shared parameter has.
void name_bodies(const doc::Node& root, std::unordered_map<std::string_view, std::string>& names) {
  const doc::Node* parameters = section_of(root, "parameters");
  const doc::Node* bodies = section_of(root, "requestBodies");
  if (parameters == nullptr || bodies == nullptr) return;
  for (const doc::Node& body : bodies->members()) {
    if (parameters->find(body.key()) == nullptr) continue;
    std::string name(body.key());
    do {
      name += "Body";
    } while (parameters->find(name) != nullptr || bodies->find(name) != nullptr);
    names.emplace(body.key(), std::move(name));
  }
}

}  // namespace

ToSwagger::ToSwagger(const doc::Node& document, doc::Sink& sink, diag::Diagnostics* findings)
    : Conversion(document, sink, findings),
      consumes(kept_types(document, "x-consumes")),
      produces(kept_types(document, "x-produces")),
      usual_consumes(consumes.value_or(MediaTypes{"application/json"})),
      usual_produces(produces.value_or(MediaTypes{"application/json"})),
      names_(section_of(document, "x-names")) {
  name_bodies(document, body_names);
}

std::string_view ToSwagger::name_of(std::string_view section, std::string_view name) const {
  const doc::Node* names = names_ == nullptr ? nullptr : names_->find(section);
  const doc::Node* old = names == nullptr ? nullptr : names->find(name);
  return old != nullptr && old->is_string() ? old->text() : name;
}

const diag::Rule& ToSwagger::key_taken() { return diag::rules::kKeyTaken; }

}  // namespace gwport::convert::to_swagger
