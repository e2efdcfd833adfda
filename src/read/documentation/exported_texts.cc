#include <string>
#include <unordered_map>

#include "model/documentation_index.h"
#include "read/documentation/parts.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::read {
namespace {

using model::DocumentationPart;

/// A model's own text, and the placeholder of a response.
bool is_printed_anyway(const DocumentationPart& part) {
  if (part.location.type == "MODEL") return true;
  return part.location.type == "RESPONSE" &&
         part.properties ==
             R"({"description":")" + part.location.status_code.value_or("") + R"( response"})";
}

/// What an import would make of the description that an export takes from a part.
std::string derived_again(const DocumentationPart& part) {
  diag::Diagnostics ignored;
  const doc::Document properties = text::read("properties", part.properties, ignored);
  const doc::Node* description =
      properties.root != nullptr ? properties.root->find("description") : nullptr;
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  writer.begin_object();
  if (description != nullptr) {
    writer.key("description");
    doc::send(*description, writer);
  }
  writer.end_object();
  return out;
}

/// Tells whether entities inherit their text.
class Inherited {
 public:
  explicit Inherited(const std::vector<DocumentationPart>& parts) : index_(parts) {}

  bool says(const DocumentationPart& part) {
    const auto applied = index_.applied(model::entity_of(part.location));
    if (applied.part == nullptr || applied.own) return false;
    const auto [place, is_new] = known_.try_emplace(applied.part);
    if (is_new) place->second = derived_again(*applied.part);
    return place->second == part.properties;
  }

 private:
  model::DocumentationIndex index_;
  std::unordered_map<const DocumentationPart*, std::string> known_;  // what each is derived as
};

}  // namespace

void drop_exported_texts(const std::vector<DocumentationPart>& listed, DerivedList& derived) {
  Inherited inherited(listed);
  PartMaker maker;
  std::erase_if(derived, [&](const DerivedPart& each) {
    DocumentationPart part;
    maker.make(each, part);
    return is_printed_anyway(part) || inherited.says(part);
  });
}

}  // namespace gwport::read
