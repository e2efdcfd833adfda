// A sink for walks that only look.
#pragma once

#include "doc/sink.h"

namespace gwport::convert {

class Nowhere : public doc::Sink {
 public:
  void null() override {}
  void boolean(bool) override {}
  void number(std::string_view) override {}
  void string(std::string_view) override {}
  void key(std::string_view) override {}
  void begin_object() override {}
  void end_object() override {}
  void begin_array() override {}
  void end_array() override {}
};

}  // namespace gwport::convert
