// References: where things are in Swagger.
#include <algorithm>

#include "convert/operations.h"
#include "convert/pointer.h"
#include "convert/to_swagger/body.h"
#include "convert/to_swagger/root.h"
#include "diag/catalogue/convert.h"
#include "doc/pointer.h"

namespace gwport::convert::to_swagger {
namespace {

/// A pointer on its way: what is left to read, and what is written of it.
struct Mapping {
  ToSwagger& conversion;
  std::string_view rest;
  std::string out;
  bool moved = false;  ///< it leads into something that has no place of its own in Swagger
};

void put(Mapping& mapping, std::string_view token) {
  mapping.out += '/';
  mapping.out += token;
}

/// The name that a thing had in the Swagger document that it comes from.
void put_name(Mapping& mapping, std::string_view section, std::string_view token) {
  const std::string_view old = mapping.conversion.name_of(section, token);
  if (old == token) return put(mapping, token);
  doc::append_token(mapping.out, old);
}

/// "/content/TYPE/schema" below a body or response; only the first type's schema is there. Needs
/// the holder of the content to know.
void map_schema(Mapping& mapping, const doc::Node* holder) {
  if (!mapping.rest.starts_with("/content/")) return;
  const doc::Node* content = holder == nullptr ? nullptr : holder->find("content");
  if (content != nullptr && !mapping.conversion.spend(content->size(), *content)) return;
  const doc::Node* schema = first_schema(content);
  const std::string_view whole = mapping.rest;
  (void)take_token(mapping.rest);
  (void)take_token(mapping.rest);
  const std::string_view to_type = whole.substr(0, whole.size() - mapping.rest.size());
  const doc::Node* type = holder == nullptr ? nullptr : doc::resolve_pointer(*holder, to_type);
  mapping.moved = type == nullptr || schema == nullptr || type->find("schema") != schema ||
                  !mapping.rest.starts_with("/schema");
  if (mapping.moved) mapping.rest = {};
}

const doc::Node* find_in(const Mapping& mapping, std::string_view section, std::string_view name) {
  const doc::Node* found = section_of(mapping.conversion.root, section);
  return found == nullptr ? nullptr : doc::resolve_pointer(*found, "/" + std::string(name));
}

void map_parameter(Mapping& mapping) {
  mapping.out += "/parameters";
  put_name(mapping, "parameters", take_token(mapping.rest));
  if (mapping.rest.starts_with("/schema")) mapping.moved = true;
}

void map_body(Mapping& mapping) {
  const std::string_view name = take_token(mapping.rest);
  const doc::Node* body = find_in(mapping, "requestBodies", name);
  if (body == nullptr || is_form(mapping.conversion, *body)) {
    mapping.out += "/x-components/requestBodies";
    return put(mapping, name);
  }
  mapping.out += "/parameters";
  const auto renamed = mapping.conversion.body_names.find(body->key());
  if (renamed != mapping.conversion.body_names.end()) {
    put(mapping, renamed->second);
  } else {
    put_name(mapping, "parameters", name);
  }
  map_schema(mapping, body);
}

void map_response(Mapping& mapping) {
  const std::string_view name = take_token(mapping.rest);
  mapping.out += "/responses";
  put_name(mapping, "responses", name);
  map_schema(mapping, find_in(mapping, "responses", name));
}

/// Below an operation: its body is the last of its parameters unless x-body-positions says more.
void map_member(Mapping& mapping, const doc::Node& operation) {
  if (mapping.rest.starts_with("/responses/")) {
    put(mapping, take_token(mapping.rest));
    const std::string_view code = take_token(mapping.rest);
    put(mapping, code);
    const doc::Node* responses = operation.find("responses");
    return map_schema(mapping, responses == nullptr
                                   ? nullptr
                                   : doc::resolve_pointer(*responses, "/" + std::string(code)));
  }
  const doc::Node* parameters = operation.find("parameters");
  const doc::Node* positions = operation.find("x-body-positions");
  if (mapping.rest.starts_with("/requestBody/") && positions == nullptr) {
    const doc::Node* body = operation.find("requestBody");
    if (body == nullptr || is_form(mapping.conversion, *body)) {
      mapping.moved = true;
      return;
    }
    (void)take_token(mapping.rest);
    put(mapping, "parameters");
    put(mapping, std::to_string(parameters == nullptr ? 0 : parameters->size()));
    return map_schema(mapping, body);
  }
  mapping.moved =
      mapping.rest.starts_with("/parameters/") || mapping.rest.starts_with("/requestBody");
}

void map_path(Mapping& mapping) {
  const std::string_view whole = mapping.rest;
  mapping.out += "/paths";
  put(mapping, take_token(mapping.rest));
  const std::string_view method = take_token(mapping.rest);
  if (method.empty()) return;
  put(mapping, method);
  const doc::Node* paths = mapping.conversion.root.find("paths");
  const doc::Node* operation =
      paths == nullptr
          ? nullptr
          : doc::resolve_pointer(*paths, whole.substr(0, whole.size() - mapping.rest.size()));
  if (operation != nullptr && is_operation(method)) map_member(mapping, *operation);
}

struct Place {
  std::string_view from;
  std::string_view to;
  void (*map)(Mapping&) = nullptr;
};

void map_definition(Mapping& mapping) {
  mapping.out += "/definitions";
  put_name(mapping, "schemas", take_token(mapping.rest));
}

constexpr Place kSections[] = {
    {"schemas", {}, map_definition},
    {"parameters", {}, map_parameter},
    {"requestBodies", {}, map_body},
    {"responses", {}, map_response},
    {"securitySchemes", "/securityDefinitions"},
    {"x-parameters", "/parameters"},
};

/// What references of Swagger begin with.
constexpr std::string_view kOfSwagger[] = {"#/definitions/", "#/parameters/", "#/responses/",
                                           "#/securityDefinitions/", "#/x-components/"};

void map_component(Mapping& mapping) {
  const std::string_view section = take_token(mapping.rest);
  const auto* place = std::find_if(std::begin(kSections), std::end(kSections),
                                   [section](const Place& each) { return each.from == section; });
  if (place == std::end(kSections) || mapping.rest.empty()) {
    mapping.out += "/x-components";
    return put(mapping, section);
  }
  mapping.out += place->to;
  if (place->map != nullptr) place->map(mapping);
}

}  // namespace

void ToSwagger::reference(const doc::Node& value) {
  const std::string_view text = value.text();
  Mapping mapping{*this, text.substr(text.empty() ? 0 : 1), "#"};
  if (text.starts_with("#/components/")) {
    (void)take_token(mapping.rest);
    map_component(mapping);
  } else if (text.starts_with("#/paths/")) {
    (void)take_token(mapping.rest);
    map_path(mapping);
  } else {
    for (const std::string_view section : kOfSwagger) {
      if (text.starts_with(section)) lose(diag::rules::kNotOpenApi, value.span(), {text});
    }
    return copy(value);
  }
  mapping.out += mapping.rest;
  if (mapping.moved) lose(diag::rules::kReferenceLost, value.span(), {text});
  out.string(spend(mapping.out.size(), value) ? mapping.out : text);
}

}  // namespace gwport::convert::to_swagger
