// What is YAML, but not for the service's readers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "doc/dialect.h"
#include "doc/node.h"

namespace gwport::text {

/// A place that makes a reader of the service give up.
struct YamlRefusal {
  doc::Span span;
  std::string_view hint;  ///< static text
};

/// Collects the first such place for each dialect. Tabs and escapes are found here, in the text
/// around the tokens: SnakeYAML, on which both readers are built, takes no tab between tokens and
/// no \/. The rest is told by whoever sees it. Source: inferred, SnakeYAML 1.19 to 1.29.
class YamlRefusals {
 public:
  /// `start` is where YAML begins in the text.
  YamlRefusals(std::string_view text, std::uint32_t start);

  /// A scalar or alias; `plain` if neither quoted nor a block scalar.
  void token(doc::Span span, bool plain);
  /// A collection begins: at its bracket, else at its first key or dash.
  void open(std::uint32_t begin);
  /// A collection ends with a bracket before this place.
  void close(std::uint32_t end);
  void finish() { look_for_tab(static_cast<std::uint32_t>(text_.size())); }

  void refuse(doc::Dialect dialect, doc::Span span, std::string_view hint);
  [[nodiscard]] std::optional<YamlRefusal> of(doc::Dialect dialect) const;

 private:
  void refuse_in_both(std::size_t at, std::uint32_t length, std::string_view hint);
  void look_for_tab(std::uint32_t end);
  void pass_over(doc::Span span, bool plain);
  void look_into_plain(doc::Span span);
  void look_for_escape(doc::Span span);

  std::string_view text_;
  bool has_tabs_;
  bool has_escapes_;
  std::uint32_t gap_;  // where the last token ended
  std::optional<YamlRefusal> openapi3_;
  std::optional<YamlRefusal> swagger2_;
};

}  // namespace gwport::text
