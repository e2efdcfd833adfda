// Members of extension objects as the importer's Java binding takes them: scalars are turned into
// the wanted type where that is possible, null counts as absent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/map.h"

namespace gwport::extensions {

/// The text of a scalar; nothing for an absent or null node and for containers.
[[nodiscard]] std::optional<std::string> text_of(const doc::Node* node);

/// A number (fractions are cut off) or a text that holds an integer.
[[nodiscard]] std::optional<std::int64_t> integer_of(const doc::Node* node);

/// Reports that a member can't be taken for a number: what no schema sees in a text.
void report_no_number(const doc::Node& member, diag::Diagnostics& diagnostics);

/// Reports a member that only HTTP APIs have.
void report_http_api_member(const doc::Node& member, diag::Diagnostics& diagnostics);

/// A boolean, one of the texts true, True, TRUE, false, False, FALSE, or a number (0 is false).
[[nodiscard]] std::optional<bool> boolean_of(const doc::Node* node);

/// The scalars of a list; empty for anything else.
[[nodiscard]] std::vector<std::string> texts_of(const doc::Node* node);

/// The scalar members of an object; empty for anything else.
[[nodiscard]] model::StringMap string_map_of(const doc::Node* node);

/// ASCII letters in upper and in lower case.
[[nodiscard]] std::string upper_case(std::string_view text);
[[nodiscard]] std::string lower_case(std::string_view text);

/// Whether two texts are equal but for the case of ASCII letters.
[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view b);

}  // namespace gwport::extensions
