// Fixes for findings, and their use.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/document.h"

namespace gwport::lint {

/// Gives every finding whose place can be mended for sure its fix. The document must have a tree.
void add_fixes(const doc::Document& document, doc::Dialect dialect, diag::Diagnostics& diagnostics);

/// The findings whose fixes can be made together, in the order of the text: where two fixes meet,
/// that of the one that begins first.
[[nodiscard]] std::vector<const diag::Diagnostic*> choose_fixes(
    const diag::Diagnostics& diagnostics);

/// A text with fixes made, which must not meet, and what of it stood where. The fixes must outlive
/// this.
class MendedText {
 public:
  MendedText(std::string_view text, const std::vector<const diag::Fix*>& fixes);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// Where a byte of the new text stood in the old one; of what is new the place that it was put.
  [[nodiscard]] std::uint32_t place_before(std::uint32_t at) const;

 private:
  struct Made {
    const diag::Edit* edit;
    std::uint32_t end;  ///< of its text, in the new one
  };
  std::vector<Made> edits_;  // in the order of the text
  std::string text_;
};

}  // namespace gwport::lint
