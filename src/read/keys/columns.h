// The columns of a file of keys.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "text/csv.h"

namespace gwport::read {

enum class KeyColumn : std::uint8_t { kName, kKey, kDescription, kEnabled, kUsagePlanIds };

inline constexpr std::array<std::string_view, 5> kKeyColumns{"Name", "Key", "Description",
                                                             "Enabled", "UsagePlanIds"};
inline constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

/// Which place of a row holds which column.
struct KeyColumns {
  std::array<std::size_t, kKeyColumns.size()> place{kNoColumn, kNoColumn, kNoColumn, kNoColumn,
                                                    kNoColumn};
  std::size_t count = 0;  ///< of all columns, unknown ones included

  [[nodiscard]] std::size_t of(KeyColumn column) const {
    return place[static_cast<std::size_t>(column)];
  }
  /// Whether both required columns are there.
  [[nodiscard]] bool complete() const {
    return of(KeyColumn::kName) != kNoColumn && of(KeyColumn::kKey) != kNoColumn;
  }
};

/// Reads the first row and reports unknown, repeated and missing columns. A name as long as a key
/// is not shown: the file may lack the row of names.
[[nodiscard]] KeyColumns read_key_columns(const text::CsvRow& row, diag::Diagnostics& diagnostics);

}  // namespace gwport::read
