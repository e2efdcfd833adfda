// A text that was read: its bytes, its tree, and what the reader noticed.
#pragma once

#include <memory>
#include <vector>

#include "diag/source.h"
#include "doc/arena.h"
#include "doc/node.h"
#include "doc/tree_builder.h"

namespace gwport::doc {

/// The notation of a text, decided by its content and not by its name.
enum class Format { kJson, kYaml };

/// Owns source, memory and tree together, so that nodes and views stay valid as long as it lives.
struct Document {
  std::unique_ptr<diag::Source> source;
  std::unique_ptr<Arena> arena;
  const Node* root = nullptr;  ///< null when the text could not be read
  Format format = Format::kJson;
  std::vector<DuplicateKey> duplicates;
};

}  // namespace gwport::doc
