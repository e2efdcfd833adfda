// Components, and the maps of named objects of which most of them consist.
#include <algorithm>

#include "check/parse_issues/objects.h"
#include "diag/catalogue/parse_issues.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;

bool is_good_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_';
  });
}

/// Reads the entries of a map; those of another type than `expected` are said to be wrong.
void read_map(Reading& reading, const doc::Node& map, std::string_view kind, Step step,
              const Location& at) {
  for (const doc::Node& entry : map.members()) {
    read_name(reading, entry, kind, at);
    if (expect(reading, at, entry, entry.key(), kObject)) {
      step(reading, map, entry, below(at, entry.key()));
    }
  }
}

constexpr Member kHeaderMembers[] = {
    {"$ref"},
    {"name"},
    {"in"},
    {"description", kText},
    {"required"},
    {"deprecated"},
    {"allowEmptyValue"},
    {"style"},
    {"explode"},
    {"allowReserved"},
    {"schema", kObject, read_schema},
    {"examples", kObject, read_examples},
    {"example"},
    {"content", kObject, read_content, "content"},
};
constexpr ObjectTable kHeader{kHeaderMembers};

constexpr Member kExampleMembers[] = {
    {"$ref"}, {"summary", kText}, {"description", kText}, {"value"}, {"externalValue", kText}};
constexpr ObjectTable kExample{kExampleMembers};

constexpr Member kLinkMembers[] = {
    {"$ref"},
    {"operationRef", kText},
    {"operationId", kText},
    {"parameters", kObject},
    {"requestBody", kText},
    {"headers", kObject, read_headers, "", kUnexpected},  // read all the same
    {"server", kObject, read_server},
    {"description", kText},
};
constexpr ObjectTable kLink{kLinkMembers};

template <const ObjectTable& kTable>
void read_referable(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  if (!read_reference(reading, value, at)) read_object(reading, value, at, kTable);
}

void read_schemas(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_map(reading, value, "Schema name", read_schema, at);
}

// Unlike elsewhere nothing is said of an entry that is no object.
void read_parameters(Reading& reading, const doc::Node&, const doc::Node& value,
                     const Location& at) {
  for (const doc::Node& entry : value.members()) {
    read_name(reading, entry, "Parameter name", at);
    if (entry.is_object()) read_parameter(reading, value, entry, below(at, entry.key()));
  }
}

void read_request_bodies(Reading& reading, const doc::Node&, const doc::Node& value,
                         const Location& at) {
  read_map(reading, value, "RequestBody name", read_request_body, at);
}

void read_security_schemes(Reading& reading, const doc::Node&, const doc::Node& value,
                           const Location& at) {
  read_map(reading, value, "SecurityScheme name", read_security_scheme, at);
}

constexpr Member kComponentsMembers[] = {
    {"schemas", kObject, read_schemas, "schemas"},
    {"responses", kObject, read_responses, "responses"},
    {"parameters", kObject, read_parameters, "parameters"},
    {"examples", kObject, read_examples, "examples"},
    {"requestBodies", kObject, read_request_bodies, "requestBodies"},
    {"headers", kObject, read_headers, "headers"},
    {"securitySchemes", kObject, read_security_schemes, "securitySchemes"},
    {"links", kObject, read_links, "links"},
    {"callbacks", kObject, read_callbacks, "callbacks"},
};
constexpr ObjectTable kComponents{kComponentsMembers};

bool is_kept(std::string_view kind, const doc::Node& entry) {
  if (!entry.is_object()) return false;
  if (kind == "securitySchemes") return true;
  if (kind == "parameters") return keeps_parameter(entry);
  if (kind == "responses" && is_extension(entry.key())) return false;
  return keeps_reference(entry);
}

}  // namespace

void read_name(Reading& reading, const doc::Node& entry, std::string_view kind,
               const Location& at) {
  if (is_good_name(entry.key())) return;
  reading.messages.warn(diag::rules::kComponentName, at, entry.key_span(), kind, entry.key());
}

bool names_kept_component(const doc::Node* components, std::string_view reference) {
  constexpr std::string_view kPrefix = "#/components";
  if (!reference.starts_with(kPrefix) || reference == kPrefix) return true;
  // The library splits at slashes and looks at the second and third part only.
  const std::string_view rest = reference.substr(kPrefix.size());
  const std::size_t kind_at = rest.find('/') + 1;
  const std::size_t kind_end = kind_at == 0 ? std::string_view::npos : rest.find('/', kind_at);
  if (kind_end == std::string_view::npos || components == nullptr) return false;
  const std::string_view kind = rest.substr(kind_at, kind_end - kind_at);
  if (kComponents.find(kind) == kComponents.members().size()) return false;
  const std::string_view tail = rest.substr(kind_end + 1);
  if (tail.find_first_not_of('/') == std::string_view::npos) return false;
  const doc::Node* const entries = components->find(kind);
  const doc::Node* const entry =
      entries == nullptr ? nullptr : entries->find(tail.substr(0, tail.find('/')));
  return entry != nullptr && is_kept(kind, *entry);
}

void read_components(Reading& reading, const doc::Node&, const doc::Node& value,
                     const Location& at) {
  read_object(reading, value, at, kComponents);
  reading.components = &value;
}

void read_headers(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_map(reading, value, "Header name", read_referable<kHeader>, at);
}

void read_examples(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_map(reading, value, "Example name", read_referable<kExample>, at);
}

void read_links(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_map(reading, value, "Link name", read_referable<kLink>, at);
}

}  // namespace gwport::check
