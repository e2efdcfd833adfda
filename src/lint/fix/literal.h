// Values as they are written into a document.
#pragma once

#include <string>
#include <string_view>

#include "doc/sink.h"

namespace gwport::lint {

/// The notation that a text is written for.
enum class Notation { kJson, kYaml };

/// Whether YAML reads the text as itself without quotes, everywhere, in brackets too.
[[nodiscard]] bool is_plain_safe(std::string_view text);

/// A text as JSON writes it, in double quotes.
[[nodiscard]] std::string in_double_quotes(std::string_view text);

/// A text in the style of the scalar that it replaces: in the same quotes, plain where that was
/// plain and may be, else in quotes.
[[nodiscard]] std::string literal_like(std::string_view old, std::string_view text,
                                       Notation notation);

/// Writes a value on one line: {"a": [1, 2]} for JSON, {a: [1, 2]} for YAML.
class InlineWriter : public doc::Sink {
 public:
  InlineWriter(std::string& out, Notation notation) : out_(out), notation_(notation) {}
  void null() override { value("null"); }
  void boolean(bool value_of) override { value(value_of ? "true" : "false"); }
  void number(std::string_view lexeme) override { value(lexeme); }
  void string(std::string_view text) override;
  void key(std::string_view name) override;
  void begin_object() override { open('{'); }
  void end_object() override { close('}'); }
  void begin_array() override { open('['); }
  void end_array() override { close(']'); }

 private:
  enum class Last { kNothing, kKey, kValue };
  void separate();
  void value(std::string_view text);
  void open(char bracket);
  void close(char bracket);

  std::string& out_;
  Notation notation_;
  Last last_ = Last::kNothing;
};

}  // namespace gwport::lint
