#include "schema/model_references.h"

#include "schema/references.h"
#include "text/read.h"

namespace gwport::schema {
namespace {

void collect(const doc::Node& node, std::vector<std::string>& names) {
  if (node.key() == "$ref" && node.is_string()) {
    const Reference reference = parse_reference(node.text());
    if (!reference.name.empty()) names.emplace_back(reference.name);
  }
  for (const doc::Node& child : node) collect(child, names);
}

}  // namespace

std::vector<std::string> referenced_models(const model::Model& model) {
  std::vector<std::string> names;
  if (model.schema.find("$ref") == std::string::npos) return names;
  diag::Diagnostics ignored;
  const doc::Document document = text::read(model.name, model.schema, ignored);
  if (document.root != nullptr) collect(*document.root, names);
  return names;
}

}  // namespace gwport::schema
