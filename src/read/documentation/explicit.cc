#include <algorithm>
#include <unordered_map>

#include "diag/catalogue/documentation.h"
#include "model/limits.h"
#include "model/location_text.h"
#include "read/documentation/location.h"
#include "read/documentation/parts.h"
#include "schema/java_tree.h"
#include "text/json_writer.h"

namespace gwport::read {
namespace {

using model::DocumentationPartLocation;

struct Field {
  std::string_view key;
  std::optional<std::string> DocumentationPartLocation::*member;
  bool LocationFields::*belongs;
};

constexpr Field kFields[] = {
    {"path", &DocumentationPartLocation::path, &LocationFields::path},
    {"method", &DocumentationPartLocation::method, &LocationFields::method},
    {"statusCode", &DocumentationPartLocation::status_code, &LocationFields::status_code},
    {"name", &DocumentationPartLocation::name, &LocationFields::name},
};

/// The field of that key; null for keys that no location has.
const Field* field_of(std::string_view key) {
  const auto* found = std::find_if(std::begin(kFields), std::end(kFields),
                                   [key](const Field& field) { return field.key == key; });
  return found == std::end(kFields) ? nullptr : found;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

bool status_code_fits(std::string_view text) { return text == "*" || model::is_status_code(text); }

void report_no_text(std::string_view field, diag::Span span, diag::Diagnostics& diagnostics) {
  diagnostics.report(diag::rules::kDocumentationShape, span,
                     {"the " + std::string(field) + " in a location", "a text"});
}

/// Reads the fields besides `type`. A blank one counts as left out: the pattern of status codes
/// allows it, and no entity has a blank path, method or name. False after a report.
bool read_fields(const doc::Node& node, const LocationFields& fields,
                 DocumentationPartLocation& location, diag::Diagnostics& diagnostics) {
  for (const doc::Node& member : node.members()) {
    if (member.key() == "type" || member.is_null()) continue;
    const Field* field = field_of(member.key());
    if (field == nullptr || !(fields.*field->belongs)) {
      diagnostics.report(diag::rules::kDocumentationField, member.name_span(),
                         {location.type, member.key()});
      return false;
    }
    if (!member.is_scalar()) {
      report_no_text(member.key(), member.span(), diagnostics);
      return false;
    }
    if (!is_blank(member.text())) location.*field->member = member.text();
  }
  return true;
}

std::optional<DocumentationPartLocation> read_location(const doc::Node& part,
                                                       diag::Diagnostics& diagnostics) {
  const doc::Node* node = part.find("location");
  if (node == nullptr || !node->is_object()) {
    diagnostics.report(diag::rules::kDocumentationShape, node ? node->span() : part.span(),
                       {"the location of a part", "an object"});
    return std::nullopt;
  }
  const doc::Node* type = node->find("type");
  if (type == nullptr || !type->is_string()) {
    report_no_text("type", type != nullptr ? type->span() : node->span(), diagnostics);
    return std::nullopt;
  }
  const LocationFields* fields = location_fields(type->text());
  if (fields == nullptr) {
    diagnostics.report(diag::rules::kDocumentationType, type->span(), {type->text()});
    return std::nullopt;
  }
  DocumentationPartLocation location{std::string(fields->type), {}, {}, {}, {}};
  if (!read_fields(*node, *fields, location, diagnostics)) return std::nullopt;
  if (fields->name_needed && !location.name) {
    diagnostics.report(diag::rules::kDocumentationName, node->span(), {location.type});
    return std::nullopt;
  }
  if (location.status_code && !status_code_fits(*location.status_code)) {
    diagnostics.report(diag::rules::kDocumentationStatusCode, node->find("statusCode")->span(),
                       {*location.status_code});
    return std::nullopt;
  }
  complete_location(location);
  return location;
}

/// The text that the service keeps; its numbers are those of Jackson (1.50 is 1.5).
std::string properties_text(const doc::Node& properties) {
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  schema::write_java(properties, schema::NullMembers::kKept, writer);
  return text;
}

std::optional<model::DocumentationPart> read_part(const doc::Node& node,
                                                  diag::Diagnostics& diagnostics) {
  if (!node.is_object()) {
    diagnostics.report(diag::rules::kDocumentationShape, node.span(),
                       {"every entry of documentationParts", "an object"});
    return std::nullopt;
  }
  auto location = read_location(node, diagnostics);
  if (!location) return std::nullopt;
  const doc::Node* properties = node.find("properties");
  if (properties == nullptr || !properties->is_object()) {
    diagnostics.report(diag::rules::kDocumentationShape,
                       properties ? properties->span() : node.span(),
                       {"the properties of a part", "an object"});
    return std::nullopt;
  }
  return model::DocumentationPart{
      {}, std::move(*location), properties_text(*properties), {node.span()}};
}

}  // namespace

std::vector<model::DocumentationPart> explicit_parts(const doc::Node& list,
                                                     diag::Diagnostics& diagnostics) {
  std::vector<model::DocumentationPart> parts;
  if (!list.is_array()) {
    diagnostics.report(diag::rules::kDocumentationShape, list.span(),
                       {"documentationParts", "an array"});
    return parts;
  }
  std::unordered_map<std::string, std::size_t> places;
  for (const doc::Node& node : list) {
    auto part = read_part(node, diagnostics);
    if (!part) continue;
    const std::string key = location_key(part->location);
    const auto [place, is_new] = places.emplace(key, parts.size());
    if (is_new) {
      parts.push_back(std::move(*part));
      continue;
    }
    diagnostics
        .report(diag::rules::kDocumentationTwice, node.span(),
                {model::location_text(part->location)})
        .related.push_back({parts[place->second].origin.span, "the first one"});
    parts[place->second] = std::move(*part);
  }
  return parts;
}

}  // namespace gwport::read
