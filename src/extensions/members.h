// Objects whose members are read one by one, by a table.
#pragma once

#include <cstddef>
#include <string_view>

#include "doc/node.h"
#include "extensions/values.h"

namespace gwport::extensions {

/// A member by its name, and what reads its value.
template <class Reading>
struct Member {
  std::string_view name;
  void (*read)(const doc::Node&, Reading&);
};

/// Hands each member of an object to its reader; one that no row names is left out.
template <class Reading, std::size_t kSize>
void read_members(const doc::Node& object, const Member<Reading> (&table)[kSize],
                  Reading& reading) {
  for (const doc::Node& value : object.members()) {
    for (const Member<Reading>& member : table) {
      if (member.name != value.key()) continue;
      member.read(value, reading);
      break;
    }
  }
}

/// A member that only HTTP APIs have is reported.
template <class Reading>
void skip_http_api_member(const doc::Node& value, Reading& reading) {
  report_http_api_member(value, reading.diagnostics);
}

}  // namespace gwport::extensions
