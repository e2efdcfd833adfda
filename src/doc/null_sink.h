// A sink for walks and writers of which only something else is wanted.
#pragma once

#include <string_view>

#include "doc/sink.h"

namespace gwport::doc {

/// Takes every event and does nothing.
class NullSink : public Sink {
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

}  // namespace gwport::doc
