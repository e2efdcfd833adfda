// Components: the sections that Swagger has at its root.
#include <algorithm>

#include "convert/operations.h"
#include "convert/to_swagger/body.h"
#include "convert/to_swagger/root.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

void write_response(ToSwagger& conversion, const doc::Node& response, const doc::Node* alias) {
  convert_response(conversion, response, conversion.usual_produces, true, alias);
}

void write_schema(ToSwagger& conversion, const doc::Node& schema, const doc::Node*) {
  convert_schema(conversion, schema);
}

struct Section {
  std::string_view from;
  std::string_view to;
  /// `alias` is the reference that stands in the section, null if there is none.
  void (*convert)(ToSwagger&, const doc::Node&, const doc::Node* alias);
  bool aliases = true;  ///< whether Swagger asks for the thing itself here, not for a reference
};
constexpr Section kSections[] = {
    {"schemas", "definitions", write_schema, false},
    {"responses", "responses", write_response},
    {"securitySchemes", "securityDefinitions", convert_security_scheme},
};

/// What a shared thing is: itself, or what it refers to; null when that is no object of the
/// document.
const doc::Node* meant(const ToSwagger& conversion, const doc::Node& shared) {
  const doc::Node* found = resolve(conversion.root, shared);
  return found != nullptr && found->is_object() ? found : nullptr;
}

/// Writes a shared thing itself where a reference to it stands.
template <class Write>
void write_meant(ToSwagger& conversion, const doc::Node& shared, const Write& write) {
  const doc::Node* alias = shared.find("$ref");
  const bool copied = alias != nullptr && conversion.spend(*meant(conversion, shared));
  write(copied ? *meant(conversion, shared) : shared, copied ? alias : nullptr);
}

/// Whether Swagger can have this as a shared thing.
bool is_said(const ToSwagger& conversion, const Section& section, const doc::Node& shared) {
  return !section.aliases || shared.find("$ref") == nullptr || meant(conversion, shared) != nullptr;
}

void write_section(ToSwagger& conversion, const doc::Node& members, const Section& section) {
  if (!members.is_object()) return with_references(conversion, members);
  conversion.out.begin_object();
  for (const doc::Node& member : members.members()) {
    if (!is_said(conversion, section, member)) continue;
    conversion.out.key(conversion.name_of(members.key(), member.key()));
    if (!section.aliases) {
      section.convert(conversion, member, nullptr);
      continue;
    }
    write_meant(conversion, member, [&](const doc::Node& thing, const doc::Node* alias) {
      section.convert(conversion, thing, alias);
    });
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
  const doc::Node* found = meant(conversion, body);
  return found != nullptr && !is_form(conversion, *found);
}

bool is_parameter(const ToSwagger& conversion, const doc::Node& parameter) {
  if (parameter.find("$ref") != nullptr && meant(conversion, parameter) == nullptr) return false;
  return is_expressible(conversion, parameter);
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
  write_meant(conversion, body, [&](const doc::Node& thing, const doc::Node* alias) {
    write_body_parameter(conversion, thing, renamed ? body.key() : std::string_view{}, alias);
  });
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
        section == "requestBodies" ? is_body(conversion, each) : is_parameter(conversion, each);
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
    write_meant(conversion, each, [&](const doc::Node& thing, const doc::Node* alias) {
      convert_parameter(conversion, thing, alias);
    });
  });
  for_each_shared(conversion, "requestBodies", true,
                  [&](const doc::Node& each) { write_body(conversion, each); });
  for_each_shared(conversion, "x-parameters", true, [&](const doc::Node& each) {
    conversion.copy_member(conversion.name_of("parameters", each.key()), each);
  });
  conversion.out.end_object();
}

const Section* find_section(std::string_view key) {
  const auto* found = std::find_if(std::begin(kSections), std::end(kSections),
                                   [key](const Section& each) { return each.from == key; });
  return found == std::end(kSections) ? nullptr : found;
}

/// Whether something shared has a place of its own in Swagger.
bool has_place(const ToSwagger& conversion, const doc::Node& section, const doc::Node& shared) {
  const std::string_view key = section.key();
  if (const Section* found = find_section(key)) return is_said(conversion, *found, shared);
  if (key == "requestBodies") return is_body(conversion, shared);
  return key == "parameters" && is_parameter(conversion, shared);
}

/// Whether anything of a section has to be kept: references to other files, forms, cookies, and the
/// whole of a section that Swagger does not have.
bool is_kept(const ToSwagger& conversion, const doc::Node& section) {
  const std::string_view key = section.key();
  if (key == "x-parameters" || key == "x-names") return false;
  if (section.is_object() && section.size() == 0) {
    return find_section(key) == nullptr && key != "parameters";
  }
  const doc::Members members = section.members();
  return std::any_of(
             members.begin(), members.end(),
             [&](const doc::Node& each) { return !has_place(conversion, section, each); }) ||
         (!section.is_object() && is_extension(key));
}

/// Writes what is kept of a section.
void keep_section(ToSwagger& conversion, const doc::Node& section) {
  const std::string_view key = section.key();
  const bool in_place =
      std::find(std::begin(kUsedInPlace), std::end(kUsedInPlace), key) != std::end(kUsedInPlace);
  if (!in_place && !is_extension(key)) {
    const bool some = find_section(key) != nullptr;
    for (const doc::Node& each : section.members()) {
      if (some && !has_place(conversion, section, each)) {
        conversion.lose(rules::kMemberLost, each.name_span(), {"$ref", "x-components"});
      }
    }
    if (!some) conversion.lose(rules::kMemberLost, section.name_span(), {key, "x-components"});
  }
  conversion.out.key(key);
  if (!section.is_object()) return conversion.copy(section);
  conversion.out.begin_object();
  for (const doc::Node& each : section.members()) {
    if (!has_place(conversion, section, each)) conversion.copy_member(each.key(), each);
  }
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
  for (const doc::Node& section : components.members()) {
    const bool as_it_is = is_extension(section.key()) || find_section(section.key()) != nullptr;
    if (!section.is_object() && !as_it_is) {
      conversion.lose(rules::kMisshapen, section.name_span(), {section.key()});
    }
  }
  bool parameters_written = false;
  for (const doc::Node& section : components.members()) {
    if (const Section* found = find_section(section.key())) {
      conversion.out.key(found->to);
      write_section(conversion, section, *found);
    }
    const std::string_view key = section.key();
    const bool shared = key == "parameters" || key == "requestBodies" || key == "x-parameters";
    if (shared && section.is_object()) {
      if (!parameters_written) write_parameters(conversion);
      parameters_written = true;
    }
  }
  const doc::Members sections = components.members();
  const bool any = std::any_of(sections.begin(), sections.end(), [&](const doc::Node& section) {
    return is_kept(conversion, section);
  });
  if (!any && components.size() != 0) return;
  conversion.out.key("x-components");
  conversion.out.begin_object();
  for (const doc::Node& section : sections) {
    if (is_kept(conversion, section)) keep_section(conversion, section);
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
