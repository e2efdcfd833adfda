// One document in the other version of the specification.
#pragma once

#include <cstddef>
#include <memory>

#include "convert/convert.h"
#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "pipeline/document_text.h"
#include "pipeline/write.h"
#include "text/read.h"

namespace gwport::pipeline {

struct ConvertOptions {
  text::ReadOptions text;
  convert::Target to = convert::Target::kOas30;
  OutFormat format = OutFormat::kSame;
  bool strict = false;  ///< a document that would lose anything is refused
  bool force = false;   ///< repeated keys are taken: the last one counts
  /// Whether a short text may be kept in memory: it is wanted, and at once.
  bool keep_text = true;
};

/// What came of a document.
struct ConvertedDocument {
  doc::Document document;  ///< of the input; keeps the text for positions
  diag::Diagnostics diagnostics;
  /// The result, piece by piece, as often as it is called; it must not outlive `document`. Empty
  /// when there is none: the input is unreadable, no such document, or refused by `strict` or for a
  /// repeated key, which the diagnostics say.
  Produce text;
  doc::Format format = doc::Format::kJson;  ///< of the result
  const doc::Node* root = nullptr;          ///< what `text` is made of; null when there is none
  bool same_version = false;                ///< it had the target's version already
  std::size_t losses = 0;                   ///< how many were reported
  bool limit_reached = false;               ///< there is no text because of a limit of gwport's own
};

/// Reads and converts a document. Nothing is written, and of a large one no text is kept in memory
/// twice: `text` makes the result from the tree. A document that has the target's version is its
/// own result, byte for byte, unless another notation is asked for or repeated keys are dropped.
[[nodiscard]] ConvertedDocument convert_document(std::unique_ptr<diag::Source> source,
                                                 const ConvertOptions& options);

}  // namespace gwport::pipeline
