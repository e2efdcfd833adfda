#include "pipeline/documentation_list.h"

#include <algorithm>
#include <unordered_map>

#include "diag/catalogue/documentation.h"
#include "emit/documentation/entities.h"
#include "model/location_text.h"
#include "pipeline/answer.h"
#include "report/table.h"

namespace gwport::pipeline {
namespace {

using model::DocumentedEntity;

constexpr std::size_t kLongestText = 80;

std::string location_text(const DocumentedEntity& entity) {
  return model::location_text(entity.type, entity.method, entity.path, entity.status_code,
                              entity.name);
}

bool passes(const DocumentationFilter& filter, const DocumentedEntity& entity) {
  const auto& types = filter.types;
  if (!types.empty() && std::find(types.begin(), types.end(), entity.type) == types.end()) {
    return false;
  }
  if (filter.path && entity.path != *filter.path) return false;
  return !filter.name ||
         (!entity.name.empty() && entity.name.find(*filter.name) != entity.name.npos);
}

bool is_text(const doc::Node* node) {
  return node != nullptr && node->is_string() &&
         node->text().find_first_not_of(" \t\r\n") != std::string_view::npos;
}

/// The first text in the value or anywhere in it; null when there is none.
const doc::Node* first_text(const doc::Node& value) {
  if (is_text(&value)) return &value;
  for (const doc::Node& child : value) {
    if (const doc::Node* found = first_text(child)) return found;
  }
  return nullptr;
}

const doc::Node* main_text(const doc::Node& properties) {
  for (const std::string_view key : {"description", "summary", "title"}) {
    if (const doc::Node* text = properties.find(key); is_text(text)) return text;
  }
  const doc::Node* info = properties.find("info");
  const doc::Node* text = info != nullptr ? info->find("description") : nullptr;
  return is_text(text) ? text : first_text(properties);
}

/// The text's first line, cut where it gets long.
std::string short_line(std::string_view text) {
  text.remove_prefix(text.find_first_not_of(" \t\r\n"));
  std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const bool cut = line.size() > kLongestText;
  if (cut) line = line.substr(0, kLongestText);
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  while (cut && continues(text[line.size()])) line.remove_suffix(1);  // a whole last character
  return std::string(line) + (cut ? "..." : "");
}

/// Texts of parts, each looked for once: any number of entities may inherit a part.
class Texts {
 public:
  explicit Texts(const emit::Documentation& documentation) : documentation_(documentation) {}

  const std::string& of(const model::DocumentationPart& part) {
    const auto [place, is_new] = known_.try_emplace(&part);
    const doc::Node* properties = is_new ? documentation_.properties_of(part) : nullptr;
    const doc::Node* text = properties != nullptr ? main_text(*properties) : nullptr;
    if (text != nullptr) place->second = short_line(text->text());
    return place->second;
  }

 private:
  const emit::Documentation& documentation_;
  std::unordered_map<const model::DocumentationPart*, std::string> known_;
};

/// Reports that one of the manuals would have more entities documented: once, with the first one.
void report_disputed(const std::vector<ListedEntity>& entities, diag::Diagnostics& diagnostics) {
  const auto is_disputed = [](const ListedEntity& each) { return each.disputed.part != nullptr; };
  const auto first = std::find_if(entities.begin(), entities.end(), is_disputed);
  if (first == entities.end()) return;
  const model::DocumentationPart& part = *first->disputed.part;
  diagnostics.report(diag::rules::kDocumentationDisputed, part.origin.span,
                     {location_text(first->entity), model::location_text(part.location),
                      std::to_string(std::count_if(first, entities.end(), is_disputed))});
}

bool is_listed(const ListedEntity& each, bool undocumented) {
  return !undocumented || each.text.empty();
}

std::string place_of(const model::AppliedPart& applied) {
  return model::location_text(applied.part->location);
}

std::string origin_text(const ListedEntity& each) {
  const bool disputed = each.disputed.part != nullptr;
  if (each.applied.part == nullptr) {
    return disputed ? "none or from " + place_of(each.disputed) : "none";
  }
  if (each.applied.own) return "own";
  return "from " + place_of(each.applied) + (disputed ? " or none" : "");
}

void write_location(const DocumentedEntity& entity, doc::Sink& sink) {
  sink.key("location");
  sink.begin_object();
  sink.member("type", entity.type);
  if (!entity.path.empty()) sink.member("path", entity.path);
  if (!entity.method.empty()) sink.member("method", entity.method);
  if (!entity.status_code.empty()) sink.member("statusCode", entity.status_code);
  if (!entity.name.empty()) sink.member("name", entity.name);
  sink.end_object();
}

void write_part(std::string_view name, const model::DocumentationPart& part, doc::Sink& sink) {
  sink.key(name);
  sink.begin_object();
  sink.member("id", part.id);
  write_location(model::entity_of(part.location), sink);
  sink.end_object();
}

void write_entity(const ListedEntity& each, doc::Sink& sink) {
  sink.begin_object();
  write_location(each.entity, sink);
  sink.member_boolean("documented", !each.text.empty());
  if (each.applied.part != nullptr) {
    sink.member_boolean("inherited", !each.applied.own);
    write_part("part", *each.applied.part, sink);
  }
  if (each.disputed.part != nullptr) write_part("disputed", *each.disputed.part, sink);
  if (!each.text.empty()) sink.member("text", each.text);
  sink.end_object();
}

}  // namespace

double DocumentationList::coverage() const {
  if (entities.empty()) return 100;
  return 100.0 * static_cast<double>(documented) / static_cast<double>(entities.size());
}

DocumentationList list_documentation(const model::State& state, const DocumentationFilter& filter,
                                     diag::Diagnostics& diagnostics) {
  const emit::Documentation documentation(state.documentation_parts);
  DocumentationList list;
  Texts texts(documentation);
  const std::vector<DocumentedEntity> entities = emit::documented_entities(state);
  if (filter.types.empty() && !filter.path && !filter.name) list.entities.reserve(entities.size());
  for (const DocumentedEntity& entity : entities) {
    if (!passes(filter, entity)) continue;
    ListedEntity& each = list.entities.emplace_back();
    each.entity = entity;
    each.applied = documentation.index().applied(entity);
    each.disputed = documentation.index().disputed(entity);
    if (each.applied.part != nullptr) each.text = texts.of(*each.applied.part);
    if (!each.text.empty()) ++list.documented;
  }
  report_disputed(list.entities, diagnostics);
  return list;
}

std::string documentation_table(const DocumentationList& list, bool undocumented) {
  report::Table table;
  for (const ListedEntity& each : list.entities) {
    if (!is_listed(each, undocumented)) continue;
    table.add({location_text(each.entity), origin_text(each), each.text});
  }
  return table.text();
}

std::string documentation_json(const DocumentationList& list, bool undocumented) {
  return json_text([&](doc::Sink& sink) {
    sink.begin_object();
    sink.key("entities");
    sink.begin_array();
    for (const ListedEntity& each : list.entities) {
      if (is_listed(each, undocumented)) write_entity(each, sink);
    }
    sink.end_array();
    sink.member_integer("total", static_cast<std::int64_t>(list.entities.size()));
    sink.member_integer("documented", static_cast<std::int64_t>(list.documented));
    sink.end_object();
  });
}

std::string coverage_text(const DocumentationList& list) {
  std::string text = std::to_string(list.documented);
  text += " of ";
  text += std::to_string(list.entities.size());
  text += list.entities.size() == 1 ? " entity is" : " entities are";
  text += " documented (";
  text += std::to_string(static_cast<int>(list.coverage()));
  return text + "%)";
}

}  // namespace gwport::pipeline
