#include "emit/export/extras.h"

#include <algorithm>

#include "emit/documentation/extension.h"
#include "model/java_hash.h"

namespace gwport::emit {

void Extras::add_from(const doc::Node* properties) {
  if (properties == nullptr) return;
  const std::size_t before = members_.size();  // a handful: the service's own ones
  for (const doc::Node& member : properties->members()) {
    if (!member.key().starts_with("x-")) continue;
    const auto end = members_.begin() + static_cast<std::ptrdiff_t>(before);
    const bool there = std::any_of(members_.begin(), end,
                                   [&](const auto& each) { return each.first == member.key(); });
    if (!there) add(member.key(), [&member](doc::Sink& sink) { send_part_value(member, sink); });
  }
}

void Extras::write(doc::Sink& sink) const {
  std::vector<std::string_view> names;
  for (const auto& [name, value] : members_) names.push_back(name);
  for (const std::size_t at : model::hash_map_order(names)) {
    sink.key(members_[at].first);
    members_[at].second(sink);
  }
}

void write_extras(const doc::Node* properties, doc::Sink& sink) {
  Extras extras;
  extras.add_from(properties);
  extras.write(sink);
}

void copy_member(const doc::Node* properties, std::string_view name, doc::Sink& sink) {
  if (properties == nullptr) return;
  const doc::Node* member = properties->find(name);
  if (member == nullptr || member->is_null()) return;
  sink.key(name);
  send_part_value(*member, sink);
}

}  // namespace gwport::emit
