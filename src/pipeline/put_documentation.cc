#include "pipeline/put_documentation.h"

#include <string>
#include <unordered_map>
#include <utility>

#include "doc/sink.h"
#include "model/ids.h"
#include "read/documentation/location.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

using model::DocumentationPart;
using Parts = std::vector<DocumentationPart>;

/// The attributes of both, the new ones winning. Texts that are no objects have no attributes:
/// then the new text counts.
std::string merged_properties(const std::string& old_text, const std::string& new_text) {
  diag::Diagnostics ignored;
  const doc::Document before = text::read("properties", old_text, ignored);
  const doc::Document after = text::read("properties", new_text, ignored);
  if (before.root == nullptr || !before.root->is_object()) return new_text;
  if (after.root == nullptr || !after.root->is_object()) return new_text;
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  const auto write = [&writer](const doc::Node& member) {
    writer.key(member.key());
    doc::send(member, writer);
  };
  writer.begin_object();
  for (const doc::Node& member : before.root->members()) {
    const doc::Node* replaced = after.root->find(member.key());
    write(replaced != nullptr ? *replaced : member);
  }
  for (const doc::Node& member : after.root->members()) {
    if (before.root->find(member.key()) == nullptr) write(member);
  }
  writer.end_object();
  return out;
}

model::DistinctIds ids_beside(const Parts& old) {
  model::DistinctIds ids;
  for (const DocumentationPart& part : old) ids.take(part.id);
  return ids;
}

Parts merge(const Parts& old, Parts incoming) {
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < old.size(); ++i) {
    places.emplace(read::location_key(old[i].location), i);
  }
  Parts all = old;
  model::DistinctIds ids = ids_beside(old);
  for (DocumentationPart& part : incoming) {
    const auto found = places.find(read::location_key(part.location));
    if (found == places.end()) {
      part.id = ids.distinct(std::move(part.id));
      all.push_back(std::move(part));
      continue;
    }
    DocumentationPart& there = all[found->second];
    there.properties = merged_properties(there.properties, part.properties);
    there.origin = part.origin;
  }
  return all;
}

/// Ids are made from content, so an equal location would get the id that it had before.
void renew_ids(const Parts& old, Parts& incoming) {
  model::DistinctIds ids = ids_beside(old);
  for (DocumentationPart& part : incoming) part.id = ids.distinct(std::move(part.id));
}

}  // namespace

Parts put_documentation(const Parts& old, Parts incoming, PutMode mode) {
  if (mode == PutMode::kOverwrite) {
    renew_ids(old, incoming);
    return incoming;
  }
  return read::in_listing_order(merge(old, std::move(incoming)));
}

}  // namespace gwport::pipeline
