// JSON text out of events.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "doc/sink.h"

namespace gwport::text {

/// The styles in which JSON is written.
enum class JsonStyle {
  /// Jackson's default pretty printer, as the service writes model schemas and exports:
  /// `"key" : value`, two spaces, `[ "a", "b" ]`, `{ }`.
  kJackson,
  /// For people and diffs: `"key": value`, two spaces, one element a line, `{}` and `[]`.
  kPretty,
  /// No white space at all.
  kCompact,
  /// Compact with `\/` for every slash, as the service writes policies.
  kCompactSlashes,
};

/// Appends one JSON value to a string. Strings are written as UTF-8; only `"`, `\` and control
/// characters are escaped (the short form where JSON has one, else \u00XX in upper case).
class JsonWriter : public doc::Sink {
 public:
  /// `out` must live as long as the writer.
  JsonWriter(std::string& out, JsonStyle style) : out_(out), style_(style) {}

  void null() override;
  void boolean(bool value) override;
  void number(std::string_view lexeme) override;
  void string(std::string_view value) override;
  void key(std::string_view name) override;
  void begin_object() override;
  void end_object() override;
  void begin_array() override;
  void end_array() override;

 private:
  struct Level {
    bool object = false;
    bool empty = true;
  };
  void before_value();
  void new_line();
  void quoted(std::string_view value);
  void open(bool object, char bracket);
  void close(char bracket);

  std::string& out_;
  JsonStyle style_;
  std::vector<Level> levels_;
  std::size_t indent_ = 0;
};

/// A node as text, for what the API Reference keeps as JSON text.
[[nodiscard]] std::string to_json(const doc::Node& node, JsonStyle style);

}  // namespace gwport::text
