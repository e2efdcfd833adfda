#include "schema/java_tree.h"

#include "schema/keywords.h"
#include "text/java_number.h"

namespace gwport::schema {

void write_java_number(std::string_view printed, doc::Sink& sink) {
  const char last = printed.back();
  last >= '0' && last <= '9' ? sink.number(printed) : sink.string(printed);
}

void write_java(const doc::Node& node, NullMembers nulls, doc::Sink& sink) {
  switch (node.kind()) {
    case doc::Kind::kNumber:
      return write_java_number(text::java_number(node.text()), sink);
    case doc::Kind::kArray:
      sink.begin_array();
      for (const doc::Node& element : node) write_java(element, nulls, sink);
      return sink.end_array();
    case doc::Kind::kObject:
      sink.begin_object();
      for (const doc::Node& member : node.members()) {
        if (member.is_null() && nulls == NullMembers::kDropped) continue;
        sink.key(member.key());
        write_java(member, nulls, sink);
      }
      return sink.end_object();
    default:
      return doc::send(node, sink);
  }
}

void write_extensions(const doc::Node& object, doc::Sink& sink) {
  for (const doc::Node& member : object.members()) {
    if (!is_extension(member.key()) || member.is_null()) continue;
    sink.key(member.key());
    write_java(member, NullMembers::kDropped, sink);
  }
}

}  // namespace gwport::schema
