// Mapping templates: what Velocity reads in them.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwport::lint {

/// The directives that open and close blocks, against each other.
struct Blocks {
  std::string_view open;          ///< the last one that no #end closes, such as "#if"; empty: none
  bool closed_too_often = false;  ///< an #end closes nothing
};

/// Counts #if, #foreach, #define and #macro with a parenthesis behind them against #end, comments
/// and unparsed text (#[[ ... ]]#) left out. Linear in the length.
[[nodiscard]] Blocks count_blocks(std::string_view text);

/// A reference such as $input.path or ${util.urlEncode}.
struct Reference {
  std::string_view name;    ///< "input"
  std::string_view member;  ///< "path"; empty without one
  bool braces = false;      ///< ${name}
};

/// The next reference at or behind `at`, which moves behind its name and member; false when there
/// is none. Linear in what it moves over.
[[nodiscard]] bool next_reference(std::string_view text, std::size_t& at, Reference& reference);

}  // namespace gwport::lint
