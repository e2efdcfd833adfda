// References: where things are in Swagger.
#include <algorithm>

#include "convert/operations.h"
#include "convert/pointer.h"
#include "convert/to_swagger/body.h"
#include "convert/to_swagger/root.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

using Pointer = Mapping<ToSwagger>;

/// The name that a thing had in the Swagger document that it comes from.
void put_name(Pointer& mapping, std::string_view section, std::string_view token) {
  const std::string_view old = mapping.conversion.name_of(section, token);
  if (old == token) return mapping.put(token);
  mapping.put_name(old);
}

/// "/content/TYPE/schema" below a body or response; only the first type's schema is there. Needs
/// the holder of the content to know.
void map_schema(Pointer& mapping, const doc::Node* holder) {
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

const doc::Node* find_in(const Pointer& mapping, std::string_view section, std::string_view name) {
  const doc::Node* found = section_of(mapping.conversion.root, section);
  return found == nullptr ? nullptr : doc::resolve_pointer(*found, "/" + std::string(name));
}

/// Whether a shared thing is a reference that leads to nothing in the document: it is kept.
bool is_elsewhere(const Pointer& mapping, const doc::Node* shared) {
  if (shared == nullptr || shared->find("$ref") == nullptr) return false;
  const doc::Node* found = resolve(mapping.conversion.root, *shared);
  return found == nullptr || !found->is_object();
}

void map_kept(Pointer& mapping, std::string_view section, std::string_view token) {
  mapping.out += "/x-components";
  mapping.put(section);
  mapping.put(token);
}

void map_parameter(Pointer& mapping) {
  const std::string_view name = take_token(mapping.rest);
  if (is_elsewhere(mapping, find_in(mapping, "parameters", name))) {
    return map_kept(mapping, "parameters", name);
  }
  mapping.out += "/parameters";
  put_name(mapping, "parameters", name);
  if (mapping.rest.starts_with("/schema")) mapping.moved = true;
}

void map_body(Pointer& mapping) {
  const std::string_view name = take_token(mapping.rest);
  const doc::Node* body = find_in(mapping, "requestBodies", name);
  const doc::Node* meant = body == nullptr ? nullptr : resolve(mapping.conversion.root, *body);
  if (meant == nullptr || is_form(mapping.conversion, *meant)) {
    return map_kept(mapping, "requestBodies", name);
  }
  mapping.out += "/parameters";
  const auto renamed = mapping.conversion.body_names.find(body->key());
  if (renamed != mapping.conversion.body_names.end()) {
    mapping.put_name(renamed->second);
  } else {
    put_name(mapping, "parameters", name);
  }
  map_schema(mapping, body);
}

void map_response(Pointer& mapping) {
  const std::string_view name = take_token(mapping.rest);
  if (is_elsewhere(mapping, find_in(mapping, "responses", name))) {
    return map_kept(mapping, "responses", name);
  }
  mapping.out += "/responses";
  put_name(mapping, "responses", name);
  map_schema(mapping, find_in(mapping, "responses", name));
}

/// Below an operation: its body is the last of its parameters unless x-body-positions says more.
void map_member(Pointer& mapping, const doc::Node& operation) {
  if (mapping.rest.starts_with("/responses/")) {
    mapping.put(take_token(mapping.rest));
    const std::string_view code = take_token(mapping.rest);
    mapping.put(code);
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
    mapping.put("parameters");
    mapping.put(std::to_string(parameters == nullptr ? 0 : parameters->size()));
    return map_schema(mapping, body);
  }
  mapping.moved =
      mapping.rest.starts_with("/parameters/") || mapping.rest.starts_with("/requestBody");
}

void map_path(Pointer& mapping) {
  const std::string_view whole = mapping.rest;
  mapping.out += "/paths";
  mapping.put(take_token(mapping.rest));
  const std::string_view method = take_token(mapping.rest);
  if (method.empty()) return;
  mapping.put(method);
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
  void (*map)(Pointer&) = nullptr;
};

void map_definition(Pointer& mapping) {
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

void map_component(Pointer& mapping) {
  const std::string_view section = take_token(mapping.rest);
  const auto* place = std::find_if(std::begin(kSections), std::end(kSections),
                                   [section](const Place& each) { return each.from == section; });
  if (place == std::end(kSections) || mapping.rest.empty()) {
    mapping.out += "/x-components";
    return mapping.put(section);
  }
  mapping.out += place->to;
  if (place->map != nullptr) place->map(mapping);
}

}  // namespace

void ToSwagger::reference_object(const doc::Node& value) {
  const doc::Node* found = value.find("$ref");
  if (found == nullptr || !found->is_string()) return with_references(*this, value);
  out.begin_object();
  out.key("$ref");
  reference(*found);
  out.end_object();
  for (const doc::Node& member : value.members()) {
    if (&member != found) lose(diag::rules::kBesideReference, member.name_span(), {member.key()});
  }
}

void ToSwagger::reference(const doc::Node& value) {
  const std::string_view text = value.text();
  if (!text.starts_with('#')) return copy(value);
  Pointer mapping(*this, value);
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
  mapping.finish();
}

}  // namespace gwport::convert::to_swagger
