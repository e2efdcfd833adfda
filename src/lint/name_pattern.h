// Patterns of single names: what those of paths are made of.
#pragma once

#include <string_view>

namespace gwport::lint {

/// Whether a text has a `*`, a `?` or a `[` with its `]`.
[[nodiscard]] bool is_pattern(std::string_view text);

/// Whether a pattern means a name, as in a shell: `*` stands for any characters, `?` for one,
/// `[a-z]` for one of those between and `[!a-z]` or `[^a-z]` for one of the others; a backslash
/// takes the meaning from what follows it, and a `[` without its `]` stands for itself. Characters
/// are those of UTF-8; what is none counts byte by byte. There are no named classes (`[:digit:]`),
/// and a name that begins with a dot is like any other.
///
/// Takes at most time in proportion to the product of both lengths and the longest set.
[[nodiscard]] bool name_matches(std::string_view pattern, std::string_view name);

}  // namespace gwport::lint
