// References: where things are in OpenAPI.
#include <charconv>

#include "convert/from_swagger/body.h"
#include "convert/from_swagger/from_swagger.h"
#include "convert/from_swagger/media_types.h"
#include "convert/operations.h"
#include "convert/pointer.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

using Pointer = Mapping<FromSwagger>;

/// "/schema" below a body or response: it stands in the content now.
void map_schema(Pointer& mapping, const MediaTypes& types) {
  if (!mapping.rest.starts_with("/schema")) return;
  mapping.put("content");
  mapping.put_name(types.front());
}

void map_parameter(Pointer& mapping) {
  const std::string_view whole = mapping.rest;
  const std::string_view name = take_token(mapping.rest);
  const std::string_view token = whole.substr(0, whole.size() - mapping.rest.size());
  const doc::Node* section = mapping.conversion.root.find("parameters");
  const doc::Node* found = section == nullptr ? nullptr : doc::resolve_pointer(*section, token);
  const std::string_view in = found == nullptr
                                  ? std::string_view{}
                                  : place_of(resolve_parameter(mapping.conversion, *found));
  mapping.out += "/components/";
  if (in == "body") {
    mapping.out += "requestBodies";
  } else {
    mapping.out += in == "formData" ? "x-parameters" : "parameters";
  }
  const auto& names = mapping.conversion.body_names;
  const auto own = found == nullptr ? names.end() : names.find(found->key());
  if (own != names.end()) {
    mapping.put_name(own->second);
  } else {
    mapping.put(renamed_token(mapping.conversion.parameters, name));
  }
  if (in == "body") map_schema(mapping, mapping.conversion.consumes);
}

void map_response(Pointer& mapping) {
  mapping.out += "/components/responses";
  mapping.put(renamed_token(mapping.conversion.responses, take_token(mapping.rest)));
  map_schema(mapping, mapping.conversion.produces);
}

/// The index of an entry of a list of parameters, without the bodies in front of it.
void map_entry(Pointer& mapping, const doc::Node& operation) {
  const FromSwagger& conversion = mapping.conversion;
  const std::string_view token = take_token(mapping.rest);
  std::uint32_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  const doc::Node* list = operation.find("parameters");
  if (error != std::errc{} || list == nullptr || index >= list->size()) {
    mapping.put("parameters");
    return mapping.put(token);
  }
  const BodyParts parts = body_parts(conversion, list);
  if (parts.body == list->begin() + index) {
    mapping.put("requestBody");
    return map_schema(mapping, OperationTypes(conversion, operation, kConsumes).get());
  }
  std::uint32_t before = 0;
  for (const std::size_t place : parts.places) {
    if (place == index) mapping.moved = true;
    if (place < index) ++before;
  }
  mapping.put("parameters");
  mapping.put(std::to_string(index - before));
}

void map_path(Pointer& mapping) {
  const FromSwagger& conversion = mapping.conversion;
  const std::string_view whole = mapping.rest;
  mapping.out += "/paths";
  mapping.put(take_token(mapping.rest));
  const std::string_view method = take_token(mapping.rest);
  if (method.empty()) return;
  mapping.put(method);
  const doc::Node* paths = conversion.root.find("paths");
  const doc::Node* operation =
      paths == nullptr
          ? nullptr
          : doc::resolve_pointer(*paths, whole.substr(0, whole.size() - mapping.rest.size()));
  if (operation == nullptr || !is_operation(method)) return;
  const std::string_view member = take_token(mapping.rest);
  if (member == "parameters" && !mapping.rest.empty()) return map_entry(mapping, *operation);
  if (member.empty()) return;
  mapping.put(member);
  if (member != "responses" || mapping.rest.empty()) return;
  mapping.put(take_token(mapping.rest));
  map_schema(mapping, OperationTypes(conversion, *operation, kProduces).get());
}

void map_definition(Pointer& mapping) {
  mapping.out += "/components/schemas";
  mapping.put(renamed_token(mapping.conversion.definitions, take_token(mapping.rest)));
}

struct Place {
  std::string_view from;
  std::string_view to;  ///< empty: `map` writes it
  void (*map)(Pointer&) = nullptr;
};

constexpr Place kPlaces[] = {
    {"definitions", {}, map_definition},
    {"parameters", {}, map_parameter},
    {"responses", {}, map_response},
    {"securityDefinitions", "/components/securitySchemes"},
    {"paths", {}, map_path},
    {"x-components", "/components"},
};

}  // namespace

void write_reference(FromSwagger& conversion, const doc::Node& value) {
  for (const doc::Node& member : value.members()) {
    if (member.key() == "$ref") continue;
    conversion.lose(diag::rules::kReferenceWordLost, member.name_span(), {member.key()});
  }
  with_references(conversion, value);
}

void FromSwagger::reference(const doc::Node& value) {
  const std::string_view text = value.text();
  if (!text.starts_with("#/")) return copy(value);
  Pointer mapping(*this, value);
  const std::string_view section = take_token(mapping.rest);
  const bool of_openapi = section == "components" || section == "paths";
  if (in_kept && of_openapi) return copy(value);
  for (const Place& place : kPlaces) {
    if (place.from != section || mapping.rest.empty()) continue;
    mapping.out += place.to;
    if (place.map != nullptr) place.map(mapping);
    return mapping.finish();
  }
  if (section == "components") lose(diag::rules::kNotSwagger, value.span(), {text});
  copy(value);
}

}  // namespace gwport::convert::from_swagger
