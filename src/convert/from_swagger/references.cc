// References: where things are in OpenAPI.
#include <charconv>

#include "convert/from_swagger/body.h"
#include "convert/from_swagger/from_swagger.h"
#include "convert/from_swagger/media_types.h"
#include "convert/operations.h"
#include "convert/pointer.h"
#include "diag/catalogue/convert.h"
#include "doc/pointer.h"

namespace gwport::convert::from_swagger {
namespace {

/// A pointer on its way: what is left to read, and what is written of it.
struct Mapping {
  const FromSwagger& conversion;
  std::string_view rest;
  std::string out;
  bool moved = false;  ///< it leads into something that has no place of its own in OpenAPI
};

void put(Mapping& mapping, std::string_view token) {
  mapping.out += '/';
  mapping.out += token;
}

/// "/schema" below a body or response: it stands in the content now.
void map_schema(Mapping& mapping, const MediaTypes& types) {
  if (!mapping.rest.starts_with("/schema")) return;
  put(mapping, "content");
  doc::append_token(mapping.out, types.front());
}

void map_parameter(Mapping& mapping) {
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
  const doc::Node* own_name = found == nullptr ? nullptr : found->find("x-component-name");
  put(mapping,
      own_name != nullptr ? own_name->text() : renamed_token(mapping.conversion.parameters, name));
  if (in == "body") map_schema(mapping, mapping.conversion.consumes);
}

void map_response(Mapping& mapping) {
  mapping.out += "/components/responses";
  put(mapping, renamed_token(mapping.conversion.responses, take_token(mapping.rest)));
  map_schema(mapping, mapping.conversion.produces);
}

/// The index of an entry of a list of parameters, without the bodies in front of it.
void map_entry(Mapping& mapping, const doc::Node& operation) {
  const FromSwagger& conversion = mapping.conversion;
  const std::string_view token = take_token(mapping.rest);
  std::uint32_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  const doc::Node* list = operation.find("parameters");
  if (error != std::errc{} || list == nullptr || index >= list->size()) {
    put(mapping, "parameters");
    return put(mapping, token);
  }
  const BodyParts parts = body_parts(conversion, list);
  if (parts.body == list->begin() + index) {
    put(mapping, "requestBody");
    return map_schema(mapping, OperationTypes(conversion, operation, kConsumes).get());
  }
  std::uint32_t before = 0;
  for (const std::size_t place : parts.places) {
    if (place == index) mapping.moved = true;
    if (place < index) ++before;
  }
  put(mapping, "parameters");
  put(mapping, std::to_string(index - before));
}

void map_path(Mapping& mapping) {
  const FromSwagger& conversion = mapping.conversion;
  const std::string_view whole = mapping.rest;
  mapping.out += "/paths";
  put(mapping, take_token(mapping.rest));
  const std::string_view method = take_token(mapping.rest);
  if (method.empty()) return;
  put(mapping, method);
  const doc::Node* paths = conversion.root.find("paths");
  const doc::Node* operation =
      paths == nullptr
          ? nullptr
          : doc::resolve_pointer(*paths, whole.substr(0, whole.size() - mapping.rest.size()));
  if (operation == nullptr || !is_operation(method)) return;
  const std::string_view member = take_token(mapping.rest);
  if (member == "parameters" && !mapping.rest.empty()) return map_entry(mapping, *operation);
  if (member.empty()) return;
  put(mapping, member);
  if (member != "responses" || mapping.rest.empty()) return;
  put(mapping, take_token(mapping.rest));
  map_schema(mapping, OperationTypes(conversion, *operation, kProduces).get());
}

void map_definition(Mapping& mapping) {
  mapping.out += "/components/schemas";
  put(mapping, renamed_token(mapping.conversion.definitions, take_token(mapping.rest)));
}

struct Place {
  std::string_view from;
  std::string_view to;  ///< empty: `map` writes it
  void (*map)(Mapping&) = nullptr;
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

void FromSwagger::reference(const doc::Node& value) {
  const std::string_view text = value.text();
  if (!text.starts_with("#/")) return copy(value);
  Mapping mapping{*this, text.substr(1), "#"};
  const std::string_view section = take_token(mapping.rest);
  for (const Place& place : kPlaces) {
    if (place.from != section || mapping.rest.empty()) continue;
    mapping.out += place.to;
    if (place.map != nullptr) place.map(mapping);
    mapping.out += mapping.rest;
    if (mapping.moved) lose(diag::rules::kReferenceLost, value.span(), {text});
    return out.string(spend(mapping.out.size(), value) ? mapping.out : text);
  }
  if (section == "components") lose(diag::rules::kNotSwagger, value.span(), {text});
  copy(value);
}

}  // namespace gwport::convert::from_swagger
