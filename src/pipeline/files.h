// Reading files; inputs.h finds them, write.h writes them. The rest of gwport works on texts.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace gwport::pipeline {

/// The most that is read from one input, inclusive, in bytes. The service takes 6 MB; this only
/// keeps endless inputs such as /dev/zero from filling the memory.
inline constexpr std::size_t kMaxInputBytes = std::size_t{256} << 20;

/// Which file it was and which content it had, as far as the system can tell without reading.
struct FileVersion {
  dev_t device = 0;
  ino_t number = 0;
  off_t size = 0;                ///< in bytes
  std::int64_t modified_ns = 0;  ///< since 1970

  friend bool operator==(const FileVersion&, const FileVersion&) = default;
};

/// The version that a path leads to now; nothing if there is no file.
[[nodiscard]] std::optional<FileVersion> version_of(const std::string& path);

/// What reading gave: a text, or the reason why there is none (mostly the system's words).
struct FileText {
  std::optional<std::string> text;
  std::string error;
  FileVersion version = {};  ///< what was read; of standard input none
};

/// Reads a whole file; a directory is an error, and so is a file that changes meanwhile: what was
/// read of it may be half of the old and half of the new content.
[[nodiscard]] FileText read_file(const std::string& path);

/// Reads standard input to its end.
[[nodiscard]] FileText read_standard_input();

}  // namespace gwport::pipeline
