// JSON text out of events.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
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

/// What follows the value.
enum class JsonEnd { kNothing, kNewLine };

/// Writes one JSON value. Strings are written as UTF-8; only `"`, `\` and control characters are
/// escaped (the short form where JSON has one, else \u00XX in upper case).
class JsonWriter : public doc::Sink {
 public:
  /// Takes the text piece by piece: some ten thousand bytes each, the last one when the value is
  /// complete.
  using Take = std::function<void(std::string_view)>;

  JsonWriter(Take take, JsonStyle style, JsonEnd end = JsonEnd::kNothing);
  /// Appends to `out`, which must live as long as the writer; all is there once the value is
  /// complete.
  JsonWriter(std::string& out, JsonStyle style, JsonEnd end = JsonEnd::kNothing)
      : JsonWriter([&out](std::string_view piece) { out.append(piece); }, style, end) {}
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

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
  void after_value();
  void new_line();
  void quoted(std::string_view value);
  void long_quoted(std::string_view value);
  void open(bool object, char bracket);
  void close(char bracket);
  void raw(std::string_view text);
  void put(char c) { buffer_[size_++] = c; }
  void put_short(std::string_view text);
  /// Makes room for so many bytes, fewer than the buffer has.
  void need(std::size_t bytes) {
    if (size_ + bytes > sizeof buffer_) hand_over();
  }
  void hand_over();

  Take take_;
  JsonStyle style_;
  JsonEnd end_;
  bool lines_;    // members stand on lines of their own
  bool slashes_;  // they are escaped
  std::string_view after_key_;
  std::vector<Level> levels_;
  std::size_t indent_ = 0;
  std::size_t size_ = 0;    // of what stands in buffer_
  char buffer_[16 * 1024];  // one place for all pieces: growing a string cost half of the time
};

/// A node as text, for what the API Reference keeps as JSON text.
[[nodiscard]] std::string to_json(const doc::Node& node, JsonStyle style);

}  // namespace gwport::text
