// Variables in texts: {name} of uris, and ${name} or {{name}} of templates.
#pragma once

#include <string_view>

namespace gwport::lint {

/// Calls take(name) for every {name} of a uri; ${name} and {{name}} are none.
template <class Take>
void for_each_variable(std::string_view uri, const Take& take) {
  for (std::size_t at = uri.find('{'); at != uri.npos; at = uri.find('{', at + 1)) {
    const bool dollar = at > 0 && uri[at - 1] == '$';
    const bool twice = uri.substr(at + 1).starts_with('{') || (at > 0 && uri[at - 1] == '{');
    const std::size_t end = uri.find_first_of("{}", at + 1);
    if (end == uri.npos) return;
    if (uri[end] == '}' && !dollar && !twice) take(uri.substr(at + 1, end - at - 1));
  }
}

/// Whether a text holds something that templates are made of, so that it is worth a closer look.
[[nodiscard]] bool may_hold_leftovers(std::string_view text);

}  // namespace gwport::lint
