#include "extensions/hash_ordered.h"

namespace gwport::extensions {

void write_string_map(std::string_view name, const model::StringMap& map, doc::Sink& sink) {
  if (map.empty()) return;
  sink.key(name);
  sink.begin_object();
  for (const auto* entry : hash_ordered(map)) sink.member(entry->first, entry->second);
  sink.end_object();
}

}  // namespace gwport::extensions
