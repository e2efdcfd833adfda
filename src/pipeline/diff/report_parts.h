// What the formats of a comparison have in common.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "diag/source.h"
#include "pipeline/diff/compare.h"

namespace gwport::pipeline {

/// The groups as headings, in the order of Danger.
inline constexpr std::array<std::string_view, kDangers> kHeadings{
    "Security: who may call, and what guards the way to the backend", "Removed",
    "Breaking: what callers notice", "Reset: settings that fall back", "Other changes"};

/// The names of the two files, and how they are compared.
[[nodiscard]] std::string title(const Comparison& comparison);

/// "file:line:column"; empty for an unknown place.
[[nodiscard]] std::string place(const LoadedApi& api, diag::Span span);

/// "method GET /pets"; "API" for the API itself.
[[nodiscard]] std::string entity_name(const DiffEntity& entity);

/// Both values on one line: "CUSTOM -> NONE", "absent -> true", or "added" where there is no text.
[[nodiscard]] std::string values(const DiffDetail& detail);

/// Whether the entity has a detail in the group.
[[nodiscard]] bool is_in(const DiffEntity& entity, Danger danger);

/// Two lines for the end: entities by what happens to them, and by group.
[[nodiscard]] std::array<std::string, 2> summary(const Diff& diff);

/// What the comparison leaves out, in a sentence; empty when that is nothing.
[[nodiscard]] std::string_view not_compared(const Comparison& comparison);

}  // namespace gwport::pipeline
