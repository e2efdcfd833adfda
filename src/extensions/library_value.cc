#include "extensions/library_value.h"

#include <string>

#include "text/java_number.h"

namespace gwport::extensions {

void send_library_scalar(const doc::Node& scalar, doc::Sink& sink) {
  switch (scalar.kind()) {
    case doc::Kind::kNumber: {
      const std::string number = text::java_number(scalar.text());
      // Infinity is no JSON number: Jackson writes it as a text.
      if (number.ends_with("Infinity")) return sink.string(number);
      return sink.number(number);
    }
    case doc::Kind::kBoolean:
      return sink.boolean(scalar.is_true());
    case doc::Kind::kString:
      return sink.string(scalar.text());
    default:
      return sink.null();
  }
}

void send_library_value(const doc::Node& value, doc::Sink& sink) {
  if (value.is_object()) {
    sink.begin_object();
    for (const doc::Node& member : value.members()) {
      if (member.is_null()) continue;
      sink.key(member.key());
      send_library_value(member, sink);
    }
    sink.end_object();
  } else if (value.is_array()) {
    sink.begin_array();
    for (const doc::Node& element : value) send_library_value(element, sink);
    sink.end_array();
  } else {
    send_library_scalar(value, sink);
  }
}

}  // namespace gwport::extensions
