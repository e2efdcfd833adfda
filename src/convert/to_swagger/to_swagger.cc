#include "convert/to_swagger/to_swagger.h"

#include <unordered_set>

#include "convert/to_swagger/root.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

/// What from_swagger kept of the root's list.
std::optional<MediaTypes> kept_types(const doc::Node& root, std::string_view key) {
  const doc::Node* kept = root.find(key);
  if (kept == nullptr) return std::nullopt;
  MediaTypes types;
  if (kept->is_string() && !is_not_given(*kept)) types.add(kept->text());
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
  std::unordered_set<std::string> given;
  for (const doc::Node& body : bodies->members()) {
    if (parameters->find(body.key()) == nullptr) continue;
    std::string name(body.key());
    do {
      name += "Body";
    } while (parameters->find(name) != nullptr || bodies->find(name) != nullptr ||
             !given.insert(name).second);
    names.emplace(body.key(), std::move(name));
  }
}

}  // namespace

ToSwagger::ToSwagger(const doc::Node& document, doc::Sink* sink, diag::Diagnostics* findings)
    : Conversion(document, sink, findings),
      consumes(kept_types(document, "x-consumes")),
      produces(kept_types(document, "x-produces")),
      usual_consumes(consumes.value_or(MediaTypes{"application/json"})),
      usual_produces(produces.value_or(MediaTypes{"application/json"})) {
  name_bodies(document, body_names);
  take_names();
}

/// Names that would be there twice are not given back.
void ToSwagger::take_names() {
  const doc::Node* kept = section_of(root, "x-names");
  if (kept == nullptr) return;
  for (const doc::Node& section : kept->members()) {
    std::unordered_set<std::string_view> given;
    for (const doc::Node& name : section.members()) {
      bool free = name.is_string() && given.insert(name.text()).second;
      for (const std::string_view beside :
           {section.key(), std::string_view("requestBodies"), std::string_view("x-parameters")}) {
        const bool shares = beside == section.key() || section.key() == "parameters";
        const doc::Node* others = section_of(root, beside);
        free = free && (!shares || others == nullptr || others->find(name.text()) == nullptr);
      }
      if (free) names_[section.key()].emplace(name.key(), name.text());
    }
  }
}

std::string_view ToSwagger::name_of(std::string_view section, std::string_view name) const {
  const auto names = names_.find(section);
  if (names == names_.end()) return name;
  const auto old = names->second.find(name);
  return old == names->second.end() ? name : old->second;
}

const diag::Rule& ToSwagger::key_taken() { return diag::rules::kKeyTaken; }

}  // namespace gwport::convert::to_swagger
