// Mapping templates: what Velocity reads in them.
#pragma once

#include <cstddef>
#include <string_view>

#include "lint/rule.h"

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

/// Behind the comment or unparsed text that begins at this '#'; the place itself if none does.
[[nodiscard]] std::size_t behind_unparsed(std::string_view text, std::size_t at);

/// Behind the reference that begins at this '$', with its members, indexes and arguments; the place
/// itself if none does, npos if nobody can tell where it ends.
[[nodiscard]] std::size_t behind_reference(std::string_view text, std::size_t at);

/// Behind the parenthesis that closes the one at the place, quoted ones left out; npos if none does
/// or a backslash makes the quotes doubtful.
[[nodiscard]] std::size_t behind_arguments(std::string_view text, std::size_t at);

/// Calls `check` for every template of a requestTemplates or responseTemplates.
template <Check check>
void check_each_template(const doc::Node& templates, Visit& visit) {
  for (const doc::Node& each : templates.members()) {
    if (each.is_string()) check(each, visit);
  }
}

/// Where mapping templates stand. Those of gateway responses are no programs.
template <Check check>
inline constexpr Trigger kTemplateTriggers[] = {
    {Object::kIntegration, "requestTemplates", check_each_template<check>},
    {Object::kIntegrationResponse, "responseTemplates", check_each_template<check>}};

}  // namespace gwport::lint
