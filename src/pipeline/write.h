// Writing files and standard output.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "pipeline/files.h"

namespace gwport::pipeline {

/// Takes the next piece of a text; false once a piece could not be written (the rest is not wanted
/// then, but may come).
using Put = std::function<bool(std::string_view)>;

/// Hands a text over piece by piece, so that a large one never stands in memory as a whole.
using Produce = std::function<void(const Put&)>;

/// Where a path leads to in the end, past all links; a path to nothing as it is.
[[nodiscard]] std::string target_of(const std::string& path);

/// Writes a file so that it has either its old or the whole new content, whatever happens: under a
/// temporary name next to it (pipeline/temporary.h), then renamed. Keeps the permissions of a file
/// that is replaced, its access control list, and its owner and extended attributes where that is
/// possible, and writes through symbolic links; other
/// names of the file (hard links) keep the old content. What is no
/// regular file (a terminal, /dev/stdout) is written directly. With `read`, a file that is not any
/// more what was read of it is left as it is. Gives the reason of a failure, empty if all went
/// well.
[[nodiscard]] std::string write_file(const std::string& path, const Produce& produce,
                                     const FileVersion* read = nullptr);

/// What became of a text on standard output.
struct Printed {
  std::string error;         ///< the reason of a failure; empty: all went well
  bool reader_left = false;  ///< who read it wants no more (`gwport ... | head`)
};

/// Writes all of it to standard output.
[[nodiscard]] Printed write_standard_output(const Produce& produce);

/// A text that stands in memory, in one piece.
[[nodiscard]] inline Produce whole(std::string_view text) {
  return [text](const Put& put) { put(text); };
}

}  // namespace gwport::pipeline
