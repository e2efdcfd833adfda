#include "emit/documentation/index.h"

#include "text/read.h"

namespace gwport::emit {
namespace {

std::string key_of(const DocumentedEntity& entity) {
  std::string key(entity.type);
  for (const std::string_view field :
       {entity.path, entity.method, entity.status_code, entity.name}) {
    key += '\n';
    key += field;
  }
  return key;
}

bool inherits(std::string_view type) {
  static constexpr std::string_view kTypes[] = {"PATH_PARAMETER",  "QUERY_PARAMETER",
                                                "REQUEST_HEADER",  "RESPONSE",
                                                "RESPONSE_HEADER", "RESPONSE_BODY"};
  for (const std::string_view each : kTypes) {
    if (each == type) return true;
  }
  return false;
}

/// The path one segment shorter; empty once "/" was the path.
std::string_view parent_path(std::string_view path) {
  if (path.size() <= 1) return {};
  const std::size_t slash = path.rfind('/');
  return slash == 0 || slash == std::string_view::npos ? std::string_view("/")
                                                       : path.substr(0, slash);
}

}  // namespace

DocumentationIndex::DocumentationIndex(const std::vector<model::DocumentationPart>& parts) {
  properties_.reserve(parts.size());
  for (const model::DocumentationPart& part : parts) {
    diag::Diagnostics ignored;
    properties_.push_back(text::read("properties", part.properties, ignored));
    const doc::Node* properties = properties_.back().root;
    if (properties == nullptr || !properties->is_object()) continue;
    const auto& at = part.location;
    const auto view = [](const std::optional<std::string>& field) {
      return field ? std::string_view(*field) : std::string_view();
    };
    by_location_.emplace(
        key_of({at.type, view(at.path), view(at.method), view(at.status_code), view(at.name)}),
        properties);
  }
}

const doc::Node* DocumentationIndex::at(const DocumentedEntity& entity) const {
  for (const std::string_view status : {entity.status_code, std::string_view("*")}) {
    for (const std::string_view method : {entity.method, std::string_view("*")}) {
      DocumentedEntity wanted = entity;
      wanted.status_code = status;
      wanted.method = method;
      const auto found = by_location_.find(key_of(wanted));
      if (found != by_location_.end()) return found->second;
      if (entity.method.empty()) break;
    }
    if (entity.status_code.empty()) break;
  }
  return nullptr;
}

const doc::Node* DocumentationIndex::find(const DocumentedEntity& entity) const {
  if (by_location_.empty()) return nullptr;
  if (!inherits(entity.type)) {
    DocumentedEntity own = entity;
    if (own.method == "ANY") own.method = "*";
    const auto found = by_location_.find(key_of(own));
    return found == by_location_.end() ? nullptr : found->second;
  }
  for (DocumentedEntity wanted = entity; !wanted.path.empty();
       wanted.path = parent_path(wanted.path)) {
    if (const doc::Node* found = at(wanted)) return found;
  }
  return nullptr;
}

}  // namespace gwport::emit
