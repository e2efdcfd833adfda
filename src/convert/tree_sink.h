// A sink that makes nodes, with the places of those that they come from.
#pragma once

#include <vector>

#include "doc/arena.h"
#include "doc/sink.h"
#include "doc/tree_builder.h"

namespace gwport::convert {

class TreeSink : public doc::Sink {
 public:
  /// Nodes and texts live in the arena.
  explicit TreeSink(doc::Arena& arena) : arena_(arena), builder_(arena) {}

  /// The next key and value stand where this node does.
  void stand_at(const doc::Node& node) {
    value_ = node.span();
    key_ = node.key_span();
  }
  /// Puts a node here with all that is below it, which is shared and not copied.
  void share(const doc::Node& node) { builder_.reuse(node); }

  void null() override { scalar(doc::Kind::kNull, "null"); }
  void boolean(bool value) override { scalar(doc::Kind::kBoolean, value ? "true" : "false"); }
  void number(std::string_view lexeme) override { scalar(doc::Kind::kNumber, arena_.copy(lexeme)); }
  void string(std::string_view value) override { scalar(doc::Kind::kString, arena_.copy(value)); }
  void key(std::string_view name) override { builder_.key(arena_.copy(name), key_); }
  void begin_object() override { begin(doc::Kind::kObject); }
  void begin_array() override { begin(doc::Kind::kArray); }
  void end_object() override { end(); }
  void end_array() override { end(); }

  /// The root, once it is complete.
  [[nodiscard]] const doc::Node* finish() { return builder_.finish(); }

 private:
  void scalar(doc::Kind kind, std::string_view text) { builder_.scalar(kind, text, value_); }
  void begin(doc::Kind kind) {
    builder_.begin(kind, value_.begin);
    ends_.push_back(value_.end);
  }
  void end() {
    builder_.end(ends_.back());
    ends_.pop_back();
  }

  doc::Arena& arena_;
  doc::TreeBuilder builder_;
  std::vector<std::uint32_t> ends_;  // of the open containers
  doc::Span value_;
  doc::Span key_;
};

}  // namespace gwport::convert
