// The files of a bundle, and what references between them lead to.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "text/read.h"

namespace gwport::convert::bundle {

/// A file that was read, with what is wrong in it.
struct File {
  std::string path;  ///< as it is reported, and relative to the current folder
  doc::Document document;
  diag::Diagnostics diagnostics;
};

/// A text, or the reason why there is none.
struct Opening {
  std::unique_ptr<diag::Source> source;
  const diag::Rule* fault = nullptr;  ///< what to report otherwise, filled with path and reason
  std::string reason;
};

/// Opens a file by its path. Decides which files may be read.
using Open = std::function<Opening(const std::string& path)>;

/// What a reference leads to.
struct Found {
  enum class Where {
    kNowhere,  ///< reported
    kMain,     ///< a place of the main file, which can be named there
    kFile,     ///< a value of another file
  };
  Where where = Where::kNowhere;
  std::string reference;            ///< kMain: "#/..."
  File* file = nullptr;             ///< kFile
  const doc::Node* node = nullptr;  ///< kFile: no reference itself
  std::string name;                 ///< kFile: the last part of the pointer; empty: the whole file
};

/// Reads files once, and follows references through them.
class Files {
 public:
  /// `main` has a root. `path` is its own, which other paths are relative to.
  Files(doc::Document main, const std::string& path, Open open, text::ReadOptions options);

  [[nodiscard]] File& main() { return files_.front(); }
  /// All that were read, the main one first; they stay where they are.
  [[nodiscard]] std::deque<File>& all() { return files_; }

  /// The size of all texts.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

  /// Follows the reference in `value`, a string in `from`, to its end. What is wrong with it, or
  /// with one that it leads to, is reported once, in the file where that stands.
  [[nodiscard]] Found find(File& from, const doc::Node& value) { return find(from, value, 0); }

 private:
  struct Step;

  Found find(File& from, const doc::Node& value, int depth);
  Found follow(File& from, const doc::Node& value, int depth);
  bool take_step(File& from, const doc::Node& value, Step& step, int depth);
  const doc::Node* look_up(Step& step, int depth);
  File* open(File& from, const doc::Node& value, const std::string& path);
  bool fail(File& from, const doc::Node& value, const diag::Rule& rule, std::string_view detail);

  Open open_;
  text::ReadOptions options_;
  std::deque<File> files_;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, File*> by_path_;                    // null: can't be read
  std::unordered_map<const doc::Node*, std::optional<Found>> found_;  // nothing: being looked for
};

}  // namespace gwport::convert::bundle
