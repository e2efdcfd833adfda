// Where documents are written to: emitters push events, writers and builders take them.
#pragma once

#include <cstdint>
#include <string_view>

#include "doc/node.h"

namespace gwport::doc {

/// Receives one value as a stream of events: no tree is needed to write a document. Inside an
/// object each value comes after key(). Writers in src/text implement it.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual void null() = 0;
  virtual void boolean(bool value) = 0;
  /// `lexeme` is a valid JSON number and is written as it is.
  virtual void number(std::string_view lexeme) = 0;
  virtual void string(std::string_view value) = 0;
  virtual void key(std::string_view name) = 0;
  virtual void begin_object() = 0;
  virtual void end_object() = 0;
  virtual void begin_array() = 0;
  virtual void end_array() = 0;

  void integer(std::int64_t value);

  // Whole members, for the common cases.
  void member(std::string_view name, std::string_view value) {
    key(name);
    string(value);
  }
  void member_boolean(std::string_view name, bool value) {
    key(name);
    boolean(value);
  }
  void member_integer(std::string_view name, std::int64_t value) {
    key(name);
    integer(value);
  }
};

/// Sends a node and all below it; of duplicate keys the last one is sent.
void send(const Node& node, Sink& sink);

}  // namespace gwport::doc
