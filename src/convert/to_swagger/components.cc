// Components: the sections that Swagger has at its root.
#include <algorithm>

#include "convert/operations.h"
#include "convert/to_swagger/body.h"
#include "convert/to_swagger/root.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

void convert_shared_response(ToSwagger& conversion, const doc::Node& response) {
  convert_response(conversion, response, conversion.usual_produces, true);
}

struct Section {
  std::string_view from;
  std::string_view to;
  void (*convert)(ToSwagger&, const doc::Node&);
};
constexpr Section kSections[] = {
    {"schemas", "definitions", convert_schema},
    {"responses", "responses", convert_shared_response},
    {"securitySchemes", "securityDefinitions", convert_security_scheme},
};

void write_section(ToSwagger& conversion, const doc::Node& section,
                   void (*convert)(ToSwagger&, const doc::Node&)) {
  if (!section.is_object()) return with_references(conversion, section);
  conversion.out.begin_object();
  for (const doc::Node& member : section.members()) {
    conversion.out.key(conversion.name_of(section.key(), member.key()));
    convert(conversion, member);
  }
  conversion.out.end_object();
}

/// Names that OpenAPI does not take would be others after the way back.
void check_names(ToSwagger& conversion, const doc::Node& components) {
  for (const doc::Node& section : components.members()) {
    if (is_extension(section.key())) continue;
    for (const doc::Node& member : section.members()) {
      if (is_component_name(member.key())) continue;
      conversion.lose(rules::kNotOpenApi, member.name_span(), {member.key()});
    }
  }
}

/// Sections whose things are written where they are used.
constexpr std::string_view kUsedInPlace[] = {"headers", "requestBodies", "parameters"};

bool is_body(const ToSwagger& conversion, const doc::Node& body) {
  return body.is_object() && (body.find("$ref") != nullptr || !is_form(conversion, body));
}

std::string_view name_of_body(const ToSwagger& conversion, std::string_view name) {
  const auto renamed = conversion.body_names.find(name);
  return renamed == conversion.body_names.end() ? conversion.name_of("parameters", name)
                                                : renamed->second;
}

void write_body(ToSwagger& conversion, const doc::Node& body) {
  const std::string_view name = name_of_body(conversion, body.key());
  const bool renamed = conversion.body_names.contains(body.key());
  conversion.out.key(name);
  if (body.find("$ref") != nullptr) return with_references(conversion, body);
  write_body_parameter(conversion, body, renamed ? body.key() : std::string_view{});
}

/// Calls `use` with the parameters and bodies that shared parameters of Swagger can say (or, with
/// `said` false, with the others).
template <class Use>
void for_each_shared(const ToSwagger& conversion, std::string_view section, bool said,
                     const Use& use) {
  const doc::Node* found = section_of(conversion.root, section);
  if (found == nullptr) return;
  for (const doc::Node& each : found->members()) {
    const bool can =
        section == "requestBodies" ? is_body(conversion, each) : is_expressible(conversion, each);
    if (can == said) use(each);
  }
}

/// All shared parameters; the forms of a Swagger document are among x-parameters.
void write_parameters(ToSwagger& conversion) {
  bool any = section_of(conversion.root, "parameters") != nullptr;
  for (const std::string_view section : {"requestBodies", "x-parameters"}) {
    for_each_shared(conversion, section, true, [&any](const doc::Node&) { any = true; });
  }
  if (!any) return;
  conversion.out.key("parameters");
  conversion.out.begin_object();
  for_each_shared(conversion, "parameters", true, [&](const doc::Node& each) {
    conversion.out.key(conversion.name_of("parameters", each.key()));
    convert_parameter(conversion, each);
  });
  for_each_shared(conversion, "requestBodies", true,
                  [&](const doc::Node& each) { write_body(conversion, each); });
  for_each_shared(conversion, "x-parameters", true, [&](const doc::Node& each) {
    conversion.copy_member(conversion.name_of("parameters", each.key()), each);
  });
  conversion.out.end_object();
}

bool is_section(std::string_view key) {
  return std::any_of(std::begin(kSections), std::end(kSections),
                     [key](const Section& each) { return each.from == key; }) ||
         key == "x-parameters" || key == "x-names";
}

/// What is left of a section after the shared parameters; the whole of any other section.
void keep_section(ToSwagger& conversion, const doc::Node& section, bool& open) {
  const std::string_view key = section.key();
  const bool shared = key == "parameters" || key == "requestBodies";
  bool any = !shared || section.size() == 0;
  if (shared) for_each_shared(conversion, key, false, [&any](const doc::Node&) { any = true; });
  if (!any || (key == "parameters" && section.size() == 0)) return;
  const bool in_place =
      std::find(std::begin(kUsedInPlace), std::end(kUsedInPlace), key) != std::end(kUsedInPlace);
  if (!in_place && !is_extension(key)) {
    conversion.lose(rules::kMemberLost, section.name_span(), {key, "x-components"});
  }
  if (!open) {
    conversion.out.key("x-components");
    conversion.out.begin_object();
    open = true;
  }
  conversion.out.key(key);
  if (!shared) return conversion.copy(section);
  conversion.out.begin_object();
  for_each_shared(conversion, key, false,
                  [&](const doc::Node& each) { conversion.copy_member(each.key(), each); });
  conversion.out.end_object();
}

}  // namespace

const doc::Node* section_of(const doc::Node& root, std::string_view name) {
  const doc::Node* components = root.find("components");
  return components == nullptr ? nullptr : components->find(name);
}

void write_components(ToSwagger& conversion, const doc::Node& components) {
  if (!components.is_object()) return conversion.copy_member("x-components", components);
  check_names(conversion, components);
  bool parameters_written = false;
  for (const doc::Node& section : components.members()) {
    for (const Section& each : kSections) {
      if (each.from != section.key()) continue;
      conversion.out.key(each.to);
      write_section(conversion, section, each.convert);
    }
    const std::string_view key = section.key();
    if (key == "parameters" || key == "requestBodies" || key == "x-parameters") {
      if (!parameters_written) write_parameters(conversion);
      parameters_written = true;
    }
  }
  bool open = false;
  for (const doc::Node& section : components.members()) {
    if (!is_section(section.key())) keep_section(conversion, section, open);
  }
  if (open) {
    conversion.out.end_object();
  } else if (components.size() == 0) {
    conversion.copy_member("x-components", components);
  }
}

}  // namespace gwport::convert::to_swagger
