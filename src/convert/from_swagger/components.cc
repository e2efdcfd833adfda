// Definitions, parameters, responses and security definitions: the components.
#include <algorithm>
#include <vector>

#include "convert/from_swagger/body.h"
#include "convert/from_swagger/root.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

void convert_definition(FromSwagger& conversion, const doc::Node& value) {
  convert_schema(conversion, value);
}

void convert_shared_response(FromSwagger& conversion, const doc::Node& value) {
  convert_response(conversion, value, conversion.produces);
}

/// What was kept of an OpenAPI document's components; null when nothing was.
const doc::Node* kept_components(const doc::Node& root) {
  const doc::Node* kept = root.find("x-components");
  return kept != nullptr && is_of_components(*kept) ? kept : nullptr;
}

/// Writes what is kept, as it was. References of Swagger in it are someone else's, and are mapped.
void write_kept_value(FromSwagger& conversion, const doc::Node& value) {
  conversion.in_kept = true;
  conversion.out.key(value.key());
  with_references(conversion, value);
  conversion.in_kept = false;
}

/// The members that were kept of a section, beside those of `written`.
void write_kept(FromSwagger& conversion, std::string_view section, const doc::Node& written) {
  const doc::Node* components = kept_components(conversion.root);
  const doc::Node* kept = components == nullptr ? nullptr : components->find(section);
  if (kept == nullptr) return;
  for (const doc::Node& member : kept->members()) {
    if (written.find(member.key()) == nullptr) {
      write_kept_value(conversion, member);
    } else {
      conversion.lose(rules::kKeyTaken, member.name_span(), {member.key(), member.key()});
    }
  }
}

/// Only definitions may be references in Swagger; the way back writes other shared things out.
void report_reference(FromSwagger& conversion, const doc::Node& shared) {
  const doc::Node* reference = shared.find("$ref");
  if (reference == nullptr) return;
  conversion.lose(rules::kNotSwagger, reference->name_span(), {"$ref"});
}

/// The name of a shared thing in OpenAPI; another one is reported.
std::string_view new_name(FromSwagger& conversion, const Names& names, const doc::Node& member) {
  if (names.empty()) return member.key();
  const auto found = names.find(std::string(member.key()));
  if (found == names.end()) return member.key();
  conversion.lose(rules::kRenamed, member.name_span(), {member.key(), found->second});
  return found->second;
}

void write_section(FromSwagger& conversion, std::string_view from, std::string_view to,
                   const Names& names, void (*convert)(FromSwagger&, const doc::Node&)) {
  const doc::Node* section = conversion.root.find(from);
  if (section == nullptr) return;
  conversion.out.key(to);
  if (!section->is_object()) return with_references(conversion, *section);
  conversion.out.begin_object();
  for (const doc::Node& member : section->members()) {
    if (from != "definitions") report_reference(conversion, member);
    conversion.out.key(new_name(conversion, names, member));
    convert(conversion, member);
  }
  write_kept(conversion, to, *section);
  conversion.out.end_object();
}

enum class Shared { kParameter, kBody, kForm };

Shared kind_of(const FromSwagger& conversion, const doc::Node& parameter) {
  const std::string_view in = place_of(resolve_parameter(conversion, parameter));
  if (in == "body") return Shared::kBody;
  return in == "formData" ? Shared::kForm : Shared::kParameter;
}

void convert_shared(FromSwagger& conversion, const doc::Node& parameter, Shared kind) {
  if (kind == Shared::kForm) return conversion.copy(parameter);
  if (kind == Shared::kParameter || parameter.find("$ref") != nullptr) {
    return convert_parameter(conversion, parameter);
  }
  write_request_body(conversion, parameter, conversion.consumes);
}

struct Section {
  std::string_view from;
  std::string_view to;
  Names FromSwagger::*names;
  void (*convert)(FromSwagger&, const doc::Node&);
};
constexpr Section kSections[] = {
    {"definitions", "schemas", &FromSwagger::definitions, convert_definition},
    {"responses", "responses", &FromSwagger::responses, convert_shared_response},
    {"securityDefinitions", "securitySchemes", &FromSwagger::schemes, convert_security_scheme},
};

/// The old names by the new ones, for the way back.
void keep_names(FromSwagger& conversion) {
  const auto keep = [&](std::string_view section, std::string_view from, const Names& names) {
    const doc::Node* old = conversion.root.find(from);
    if (names.empty() || old == nullptr) return;
    conversion.out.key(section);
    conversion.out.begin_object();
    for (const doc::Node& each : old->members()) {
      const auto found = names.find(std::string(each.key()));
      if (found != names.end()) conversion.out.member(found->second, each.key());
    }
    conversion.out.end_object();
  };
  if (conversion.definitions.empty() && conversion.parameters.empty() &&
      conversion.responses.empty() && conversion.schemes.empty()) {
    return;
  }
  conversion.out.key("x-names");
  conversion.out.begin_object();
  for (const Section& each : kSections) keep(each.to, each.from, conversion.*(each.names));
  keep("parameters", "parameters", conversion.parameters);
  conversion.out.end_object();
}

struct SharedSection {
  Shared kind;
  std::string_view key;
};
constexpr SharedSection kSharedSections[] = {
    {Shared::kParameter, "parameters"},
    {Shared::kBody, "requestBodies"},
    {Shared::kForm, "x-parameters"},
};

/// Parameters of one kind, under the key of the section that it has in OpenAPI; false when there
/// are none.
bool write_shared(FromSwagger& conversion, const doc::Node& section, std::string_view key,
                  Shared kind) {
  const auto is_of_kind = [&](const doc::Node& each) { return kind_of(conversion, each) == kind; };
  const bool any = std::any_of(section.begin(), section.end(), is_of_kind);
  const bool empty = section.is_object() && section.size() == 0 && kind == Shared::kParameter;
  if (!any && !empty) return false;
  conversion.out.key(key);
  conversion.out.begin_object();
  for (const doc::Node& member : section.members()) {
    if (!is_of_kind(member)) continue;
    report_reference(conversion, member);
    const auto own = conversion.body_names.find(member.key());
    conversion.out.key(own != conversion.body_names.end()
                           ? own->second
                           : new_name(conversion, conversion.parameters, member));
    convert_shared(conversion, member, kind);
  }
  write_kept(conversion, key, section);
  conversion.out.end_object();
  return true;
}

/// What the way back would not keep again, but make things of Swagger of.
void report_foreign(FromSwagger& conversion, const doc::Node& kept) {
  const auto is_form = [](const doc::Node& type) {
    return type.key().starts_with("multipart/") || type.key().ends_with("-urlencoded");
  };
  for (const doc::Node& section : kept.members()) {
    bool foreign = section.key() == "schemas";
    for (const doc::Node& each : section.members()) {
      if (section.key() == "responses" || section.key() == "securitySchemes") {
        foreign = foreign || each.find("$ref") == nullptr;
      }
      if (each.find("$ref") != nullptr) continue;
      const doc::Node* content = each.find("content");
      if (section.key() == "parameters") foreign = foreign || place_of(each) != "cookie";
      if (section.key() != "requestBodies") continue;
      const doc::Members types = content == nullptr ? each.members() : content->members();
      foreign = foreign || !std::all_of(types.begin(), types.end(), is_form);
    }
    if (foreign) conversion.lose(rules::kKeyReserved, section.name_span(), {"x-components"});
  }
}

/// Sections of an OpenAPI document that Swagger has no place for.
void write_kept_sections(FromSwagger& conversion, const std::vector<std::string_view>& written) {
  const doc::Node* kept = kept_components(conversion.root);
  if (kept == nullptr) return;
  for (const doc::Node& section : kept->members()) {
    if (std::find(written.begin(), written.end(), section.key()) != written.end()) continue;
    write_kept_value(conversion, section);
  }
  if (kept->size() == 0 && !written.empty()) {
    conversion.lose(rules::kKeyReserved, kept->name_span(), {"x-components"});
  }
  report_foreign(conversion, *kept);
}

}  // namespace

bool is_of_components(const doc::Node& member) {
  const std::string_view key = member.key();
  return key == "definitions" || key == "parameters" || key == "responses" ||
         key == "securityDefinitions" || (key == "x-components" && member.is_object());
}

void write_components(FromSwagger& conversion) {
  std::vector<std::string_view> written;
  conversion.out.key("components");
  conversion.out.begin_object();
  for (const Section& section : kSections) {
    if (conversion.root.find(section.from) == nullptr) continue;
    write_section(conversion, section.from, section.to, conversion.*(section.names),
                  section.convert);
    written.push_back(section.to);
  }
  if (const doc::Node* parameters = conversion.root.find("parameters")) {
    if (!parameters->is_object()) {
      conversion.lose(rules::kMisshapen, parameters->name_span(), {"parameters"});
    }
    for (const SharedSection& section : kSharedSections) {
      if (write_shared(conversion, *parameters, section.key, section.kind)) {
        written.push_back(section.key);
      }
    }
  }
  keep_names(conversion);
  write_kept_sections(conversion, written);
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_swagger
