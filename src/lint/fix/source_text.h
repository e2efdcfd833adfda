// The text of a document as edits see it: its notation, its line ends, what aliases share.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "doc/document.h"

namespace gwport::lint {

using diag::Span;
/// The nodes from the root down to one, both included.
using Path = std::vector<const doc::Node*>;

class SourceText {
 public:
  /// The document must have a tree and live as long as this.
  explicit SourceText(const doc::Document& document);

  [[nodiscard]] const doc::Node& root() const { return *document_.root; }
  [[nodiscard]] bool is_json() const { return document_.format == doc::Format::kJson; }
  [[nodiscard]] std::string_view text() const { return document_.source->text(); }
  [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const {
    return text().substr(begin, end - begin);
  }
  /// "\n" or "\r\n", whichever ends the first line.
  [[nodiscard]] std::string_view line_end() const { return line_end_; }

  /// Whether aliases stand for a part of these bytes or for something around them, so that a
  /// change would be felt in other places.
  [[nodiscard]] bool is_shared(Span span) const;

  /// The way to a node of the tree; empty when it stands somewhere else in the text (it came in
  /// through an alias or was repeated).
  [[nodiscard]] Path path_to(const doc::Node& node) const;

  /// Whether the last node of the path is written in brackets, or inside some.
  [[nodiscard]] bool in_brackets(const Path& path) const;

  /// Where the line of this byte begins.
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t at) const;
  /// Where it ends, its line end included.
  [[nodiscard]] std::uint32_t line_after(std::uint32_t at) const;
  /// Where the line end begins that ends at this byte; the byte itself if none does.
  [[nodiscard]] std::uint32_t line_end_before(std::uint32_t at) const;

 private:
  void collect_shared(const doc::Node& node);

  const doc::Document& document_;
  std::string_view line_end_;
  std::vector<Span> shared_;             // by begin
  std::vector<std::uint32_t> furthest_;  // the furthest end of shared_ up to each
};

/// Whether a comment may stand in the text, which is YAML: a # behind a blank.
[[nodiscard]] bool has_comment(std::string_view text);
/// Whether there is nothing but blanks, line ends and commas.
[[nodiscard]] bool is_gap(std::string_view text);
/// Whether there is nothing but blanks, or a comment behind one.
[[nodiscard]] bool is_blank_or_comment(std::string_view rest_of_line);

}  // namespace gwport::lint
