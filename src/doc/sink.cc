#include "doc/sink.h"

#include <charconv>

namespace gwport::doc {

void Sink::integer(std::int64_t value) {
  char digits[24];
  const auto result = std::to_chars(digits, digits + sizeof digits, value);
  number({digits, static_cast<std::size_t>(result.ptr - digits)});
}

void send(const Node& node, Sink& sink) {
  switch (node.kind()) {
    case Kind::kNull:
      sink.null();
      return;
    case Kind::kBoolean:
      sink.boolean(node.is_true());
      return;
    case Kind::kNumber:
      sink.number(node.text());
      return;
    case Kind::kString:
      sink.string(node.text());
      return;
    case Kind::kArray:
      sink.begin_array();
      for (const Node& element : node) send(element, sink);
      sink.end_array();
      return;
    case Kind::kObject:
      sink.begin_object();
      for (const Node& member : node.members()) {
        sink.key(member.key());
        send(member, sink);
      }
      sink.end_object();
      return;
  }
}

}  // namespace gwport::doc
