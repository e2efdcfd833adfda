// The file of ImportApiKeys to keys.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "model/api_key.h"

namespace gwport::read {

struct KeyFile {
  std::vector<model::ApiKey> keys;  ///< in the order of the rows; of equal keys the last one
  /// The text with a star for every byte of a key but the last four of a long one, and of whatever
  /// may be a key: values below unknown columns, or of rows with too many values. As long as the
  /// text, so that places stay the same: what may be shown of it.
  std::string shown;
};

/// Reads a file of keys and reports what is wrong with it. Rows without a name or a key are left
/// out; there are no keys when the first row lacks a required column.
/// Source: developer guide, API key file format.
[[nodiscard]] KeyFile read_keys(std::string_view text, diag::Diagnostics& diagnostics);

/// A secret with all but its last four characters starred; wholly if it is shorter than 20 bytes
/// or ends in anything but ASCII.
[[nodiscard]] std::string masked(std::string_view secret);

}  // namespace gwport::read
