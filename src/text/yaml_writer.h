// YAML text out of events, in the style of the service's exports.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "doc/sink.h"

namespace gwport::text {

/// How texts are written.
enum class YamlStyle {
  kExport,  ///< as the service's exports have them
  kPlain,   ///< for people: no `---`, texts plain where they stay texts for every reader, several
            ///< lines as a block, no folding
};

/// Appends one YAML document to a string. As an export: `---`, block style, every string value in
/// double quotes and folded at column 80, keys plain where YAML lets them be, sequences not
/// indented below their key,
/// `{}` and `[]` for empty containers, no line end after the last line.
/// Source: exports of the service; they are what Jackson's YAML generator over SnakeYAML prints.
class YamlWriter : public doc::Sink {
 public:
  /// `out` must live as long as the writer; an export's document marker is written at once.
  explicit YamlWriter(std::string& out, YamlStyle style = YamlStyle::kExport);

  void null() override;
  void boolean(bool value) override;
  void number(std::string_view lexeme) override;
  void string(std::string_view value) override;
  void key(std::string_view name) override;
  void begin_object() override { open(true); }
  void end_object() override { close("{}"); }
  void begin_array() override { open(false); }
  void end_array() override { close("[]"); }

 private:
  struct Level {
    bool object = false;
    std::size_t indent = 0;
    bool empty = true;
  };
  /// What stands before the next value on the current line.
  enum class Before { kDocument, kKey, kIndicator };

  void open(bool object);
  void close(std::string_view when_empty);
  void start_entry();
  void start_scalar();
  void plain(std::string_view text);
  /// A text that is being quoted, and what of it is not written yet.
  struct Run {
    std::string_view text;
    std::size_t start = 0;
    std::size_t units = 0;  ///< UTF-16 units from `start` on
  };
  void words(std::string_view text, bool single_quoted);
  void quoted(std::string_view text);
  void readable(std::string_view text);
  void literal(std::string_view text);
  void quoted_harmless(Run& run, std::size_t at, std::size_t end);
  std::size_t quoted_other(Run& run, std::size_t at);
  void fold_if_wide(Run& run, std::size_t at, std::size_t next, std::size_t width);
  void fold(std::string_view rest);
  void new_line(std::size_t indent);
  [[nodiscard]] std::size_t scalar_indent() const;

  std::string& out_;
  YamlStyle style_;
  bool started_ = false;
  std::vector<Level> levels_;
  Before before_ = Before::kDocument;
  bool folds_ = true;
  std::size_t column_ = 0;  // of the next character, in UTF-16 units as SnakeYAML counts
};

}  // namespace gwport::text
