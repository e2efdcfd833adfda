// One self-contained document out of several files.
#pragma once

#include <memory>
#include <string>

#include "convert/bundle/files.h"
#include "diag/source.h"
#include "pipeline/document_text.h"
#include "pipeline/write.h"
#include "text/read.h"

namespace gwport::pipeline {

struct BundleOptions {
  text::ReadOptions text;
  OutFormat format = OutFormat::kSame;
  /// The folder that all files are in; empty: that of the main file.
  std::string root;
};

/// What came of it.
struct Bundle {
  doc::Document unusable;  ///< the main file, if it is no such document
  diag::Diagnostics why;   ///< what is wrong with it then
  std::unique_ptr<convert::bundle::Files>
      files;  ///< all that were read, with what is wrong in them
  /// The result; empty when something is wrong. It must not outlive the files.
  Produce text;
};

/// Reads the main file, which `path` leads to, and every file that it refers to, and puts them
/// together (convert/bundle/plan.h says how). Only regular files below the root are read, also
/// where links lead; nothing is fetched.
[[nodiscard]] Bundle bundle(std::unique_ptr<diag::Source> source, const std::string& path,
                            const BundleOptions& options);

}  // namespace gwport::pipeline
