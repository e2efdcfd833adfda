// Servers and their variables.
#include "check/parse_issues/objects.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;

void read_enum(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  for (const doc::Node& element : value) {
    if (!element.is_scalar()) reading.messages.wrong_type(at, "enum", "value", element.span());
  }
}

// These two are looked for below their own name, so that it is said twice.
void read_text(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  (void)expect(reading, at, value, value.key(), kText);
}

constexpr Member kVariableMembers[] = {
    {"enum", kArray, read_enum},
    {"default", kAnything, read_text, "default"},
    {"description", kAnything, read_text, "description"},
};
constexpr ObjectTable kVariable{kVariableMembers};

void read_variables(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  for (const doc::Node& variable : value.members()) {
    if (!variable.is_object()) {
      reading.messages.no_document(
          variable, "a server variable has to be an object: the service's parser breaks off here");
      continue;
    }
    const Location place = below(at, variable.key());
    read_object(reading, variable, place, kVariable);
    if (variable.find("default") == nullptr) {
      reading.messages.missing(below(place, "default"), "default", variable);
    }
  }
}

constexpr Member kServerMembers[] = {
    {"url", kText, nullptr, "", kRequired},
    {"description", kText},
    {"variables", kObject, read_variables, "variables"},
};
constexpr ObjectTable kServer{kServerMembers};

}  // namespace

void read_server(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_object(reading, value, at, kServer);
}

void read_servers(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  for (const doc::Node& server : value) {
    if (server.is_object()) read_object(reading, server, at, kServer);
  }
}

}  // namespace gwport::check
