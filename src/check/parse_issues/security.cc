// Security schemes.
#include <array>

#include "check/parse_issues/objects.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;

enum FlowMember : std::size_t { kAuthorizationUrl, kTokenUrl };

constexpr Member kFlowMembers[] = {
    {"authorizationUrl", kText},
    {"tokenUrl", kText},
    {"refreshUrl", kText},
    {"scopes", kObject, nullptr, "", kRequired},
};
constexpr ObjectTable kFlow{kFlowMembers};

constexpr std::uint64_t bit(std::size_t index) { return std::uint64_t{1} << index; }

template <std::uint64_t kUrls>
void read_flow(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_object(reading, value, at, kFlow, kUrls);
}

constexpr Member kFlowsMembers[] = {
    {"implicit", kObject, read_flow<bit(kAuthorizationUrl)>},
    {"password", kObject, read_flow<bit(kTokenUrl)>},
    {"clientCredentials", kObject, read_flow<bit(kTokenUrl)>},
    {"authorizationCode", kObject, read_flow<bit(kAuthorizationUrl) | bit(kTokenUrl)>},
};
constexpr ObjectTable kFlows{kFlowsMembers};

void read_flows(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_object(reading, value, at, kFlows);
}

enum SchemeMember : std::size_t { kName = 3, kIn, kScheme, kFlowsMember = 7, kOpenIdConnectUrl };

struct Type {
  std::string_view name;
  std::uint64_t required;
};
constexpr std::array<Type, 4> kTypes{{{"apiKey", bit(kName) | bit(kIn)},
                                      {"http", bit(kScheme)},
                                      {"oauth2", bit(kFlowsMember)},
                                      {"openIdConnect", bit(kOpenIdConnectUrl)}}};

const Type* find_type(std::string_view name) {
  for (const Type& type : kTypes) {
    if (type.name == name) return &type;
  }
  return nullptr;
}

void read_type(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  if (is_blank(value.text()) || find_type(value.text()) != nullptr) return;
  reading.messages.wrong_type(at, "type", "http|apiKey|oauth2|openIdConnect ", value.span());
}

constexpr Member kSchemeMembers[] = {
    {"$ref"},
    {"type", kText, nullptr, "", kRequired},
    {"description", kText},
    {"name", kText},
    {"in", kText},
    {"scheme", kText},
    {"bearerFormat", kText},
    {"flows", kObject, read_flows},
    {"openIdConnectUrl", kText},
};
constexpr ObjectTable kSchemeTable{kSchemeMembers};

}  // namespace

void read_security_scheme(Reading& reading, const doc::Node& object, const doc::Node& value,
                          const Location& at) {
  if (read_reference(reading, value, at)) return;
  const doc::Node* const type = value.find("type");
  const Type* known = nullptr;
  if (type != nullptr && type->is_scalar()) {
    known = find_type(type->text());
    read_type(reading, object, *type, below(at, "type"));
  }
  read_object(reading, value, at, kSchemeTable, known == nullptr ? 0 : known->required);
}

}  // namespace gwport::check
