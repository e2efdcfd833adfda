// What a document has to be told before and after a change of its text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "lint/fix/fix.h"
#include "pipeline/lint.h"

namespace gwport::pipeline {

/// Takes away what the user does not want to hear of: it is not mended either.
using Hide = std::function<void(const doc::Document&, diag::Diagnostics&)>;

/// A text and what there is to say of it.
struct Look {
  std::string text;
  LintResult lint;
  diag::Diagnostics wanted;  ///< of the findings those that the user wants to hear
  /// Writes the document in the version that the service reads, which is no good before other
  /// fixes follow: so not among those of `wanted`. Null where the version is not to be changed.
  std::shared_ptr<const diag::Fix> of_version;

  [[nodiscard]] const doc::Node* root() const { return lint.validation.document.root; }
};

/// Lints the text.
[[nodiscard]] std::unique_ptr<Look> look_at(const std::string& name, std::string text,
                                            const ImportOptions& options, const Hide& hide);

/// Whether there is less to say, and no kind of finding more often than before, hidden ones
/// included. A text that can't be read is never better.
[[nodiscard]] bool is_better(const Look& before, const Look& after);

/// The parts of the old document (operations, schemas, and the like) that have more to be told
/// after `change` than before, each named by the byte that it begins at. The old one was read from
/// the text that `change` began with, or is itself what `earlier` made of that.
[[nodiscard]] std::unordered_set<std::uint32_t> worse_sections(const doc::Node& root,
                                                               const Look& before,
                                                               const lint::MendedText* earlier,
                                                               const Look& after,
                                                               const lint::MendedText& change);

/// The part of the document that the place belongs to.
[[nodiscard]] std::uint32_t section_of(const doc::Node& root, std::uint32_t place);

}  // namespace gwport::pipeline
